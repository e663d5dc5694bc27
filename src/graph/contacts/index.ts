import { ContactResolver } from "./contact.resolver.js";

/** What the schema takes from this folder. */
export const contactResolvers = [ContactResolver] as const;
