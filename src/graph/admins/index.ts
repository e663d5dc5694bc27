import { AdminQueries } from "./admin.queries.js";

/** What the schema takes from this folder. */
export const adminResolvers = [AdminQueries] as const;
