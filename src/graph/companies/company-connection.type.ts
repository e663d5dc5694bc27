import { connectionOf } from "../paging/connection.type.js";
import { Company } from "./company.type.js";

/** A page of companies. */
export const CompanyConnection = connectionOf(
  Company,
  "Company",
  "How many there are on all pages. Of a contact's companies it comes with the contact and costs nothing; of all companies it costs one call for one row.",
  "contacts:read",
);
