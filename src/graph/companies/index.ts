import { AddContactToCompanyMutation } from "./add-contact-to-company.mutation.js";
import { CompanyQueries } from "./company.queries.js";
import { DeleteCompanyMutation } from "./delete-company.mutation.js";
import { CompanyContactsEdge } from "./edges/contacts.edge.js";
import { CompanySegmentsEdge } from "./edges/segments.edge.js";
import { CompanyTagsEdge } from "./edges/tags.edge.js";
import { RemoveContactFromCompanyMutation } from "./remove-contact-from-company.mutation.js";
import { UpsertCompanyMutation } from "./upsert-company.mutation.js";

/** The parts of this folder that the schema uses. */
export const companyResolvers = [
  CompanyQueries,
  CompanyTagsEdge,
  CompanySegmentsEdge,
  CompanyContactsEdge,
  UpsertCompanyMutation,
  DeleteCompanyMutation,
  AddContactToCompanyMutation,
  RemoveContactFromCompanyMutation,
] as const;
