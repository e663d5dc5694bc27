import { WorkspaceQueries } from "./workspace.queries.js";

/** What the schema takes from this folder. */
export const workspaceResolvers = [WorkspaceQueries] as const;
