import { AdminResolver } from "./admin.resolver.js";

/** What the schema takes from this folder. */
export const adminResolvers = [AdminResolver] as const;
