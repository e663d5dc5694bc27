import { ArchiveIntercomDataAttributeMutation } from "./archive-intercom-data-attribute.mutation.js";
import { CreateIntercomDataAttributeMutation } from "./create-intercom-data-attribute.mutation.js";
import { DataAttributeQueries } from "./data-attribute.queries.js";
import { UpdateIntercomDataAttributeMutation } from "./update-intercom-data-attribute.mutation.js";

/** The parts of this folder that the schema uses. */
export const dataAttributeResolvers = [
  DataAttributeQueries,
  CreateIntercomDataAttributeMutation,
  UpdateIntercomDataAttributeMutation,
  ArchiveIntercomDataAttributeMutation,
] as const;
