import { DataAttributeResolver } from "./data-attribute.resolver.js";

/** What the schema takes from this folder. */
export const dataAttributeResolvers = [DataAttributeResolver] as const;
