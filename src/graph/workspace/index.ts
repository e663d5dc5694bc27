import { WorkspaceResolver } from "./workspace.resolver.js";

/** What the schema takes from this folder. */
export const workspaceResolvers = [WorkspaceResolver] as const;
