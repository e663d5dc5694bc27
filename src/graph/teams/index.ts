import { TeamAdminsEdge } from "./edges/admins.edge.js";
import { TeamQueries } from "./team.queries.js";

/** The parts of this folder that the schema uses. */
export const teamResolvers = [TeamQueries, TeamAdminsEdge] as const;
