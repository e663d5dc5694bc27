import { TagResolver } from "./tag.resolver.js";

/** What the schema takes from this folder. */
export const tagResolvers = [TagResolver] as const;
