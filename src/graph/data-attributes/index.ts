import { ArchiveIntercomDataAttributeMutation } from "./archive-intercom-data-attribute.mutation.js";
import { CreateIntercomDataAttributeMutation } from "./create-intercom-data-attribute.mutation.js";
import { DataAttributeQueries } from "./data-attribute.queries.js";

/** What the schema takes from this folder. */
export const dataAttributeResolvers = [
  DataAttributeQueries,
  CreateIntercomDataAttributeMutation,
  ArchiveIntercomDataAttributeMutation,
] as const;
