import { WorkspaceQueries } from "./workspace.queries.js";

/** The parts of this folder that the schema uses. */
export const workspaceResolvers = [WorkspaceQueries] as const;
