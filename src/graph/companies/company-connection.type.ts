import { connectionOf } from "../paging/connection.type.js";
import { Company } from "./company.type.js";

/** A page of companies. */
export const CompanyConnection = connectionOf(
  Company,
  "Company",
  "Number of companies on all pages. Alone, costs one call, or nothing for the companies of a contact.",
  "contacts:read",
);
