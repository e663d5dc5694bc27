import { ArchiveIntercomDataAttributeMutation } from "./archive-intercom-data-attribute.mutation.js";
import { CreateIntercomDataAttributeMutation } from "./create-intercom-data-attribute.mutation.js";
import { DataAttributeResolver } from "./data-attribute.resolver.js";

/** What the schema takes from this folder. */
export const dataAttributeResolvers = [
  DataAttributeResolver,
  CreateIntercomDataAttributeMutation,
  ArchiveIntercomDataAttributeMutation,
] as const;
