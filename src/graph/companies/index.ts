import { AddContactToCompanyMutation } from "./add-contact-to-company.mutation.js";
import { CompanyResolver } from "./company.resolver.js";
import { RemoveContactFromCompanyMutation } from "./remove-contact-from-company.mutation.js";
import { UpsertCompanyMutation } from "./upsert-company.mutation.js";

/** What the schema takes from this folder. */
export const companyResolvers = [
  CompanyResolver,
  UpsertCompanyMutation,
  AddContactToCompanyMutation,
  RemoveContactFromCompanyMutation,
] as const;
