import { AdminQueries } from "./admin.queries.js";

/** The parts of this folder that the schema uses. */
export const adminResolvers = [AdminQueries] as const;
