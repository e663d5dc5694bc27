import type { RawContact } from "../../intercom/endpoints/contacts.js";
import { endpoints } from "../../intercom/endpoints/endpoints.js";
import type { Context } from "../context.js";
import type { ConnectionPage } from "../paging/connection-page.js";
import { queryKey } from "../paging/cursor.js";
import type { UpstreamPage } from "../paging/read-page.js";
import { type PageArguments, readPage, readPageRequest } from "../paging/read-page.js";
import { toNode } from "./contact.list.js";
import { toUpstreamPage } from "./contact.pages.js";
import type { Contact } from "./contact.type.js";

/** Intercom's default page size; its documentation does not state the number. */
export const CONTACTS_PER_PAGE = 50;

export interface CompanyContactsQuery extends PageArguments {
  readonly companyId: string;
  /** Whether nothing but `totalCount` is selected: then one row is asked for. */
  readonly countsOnly: boolean;
}

/**
 * A page of the contacts that belong to a company.
 * @throws InvalidInput before any call
 */
export async function readCompanyContacts(
  context: Context,
  query: CompanyContactsQuery,
): Promise<ConnectionPage<Contact>> {
  const { companyId, countsOnly } = query;
  const page = readPageRequest(context, queryKey("company.contacts", companyId), query);
  const belongs = ({ companyRefs }: Contact) => companyRefs.hasMore || companyRefs.ids.includes(companyId);
  const source = {
    fetch: (startingAfter: string | undefined, perPage: number) =>
      listCompanyContacts(context, companyId, Math.min(perPage, CONTACTS_PER_PAGE), startingAfter),
    anchorOf: ({ id }: RawContact) => ({ id, sort: null }),
  };
  return readPage(countsOnly ? { ...page, first: 1 } : page, source, (row) => toNode(context, row, belongs));
}

/** The SDK's method takes no paging; Intercom does. */
async function listCompanyContacts(
  { intercom }: Context,
  company_id: string,
  per_page: number,
  starting_after: string | undefined,
): Promise<UpstreamPage<RawContact>> {
  const queryParams = { per_page, starting_after };
  const answer = await intercom.call(endpoints.contacts.listOfCompany, (sdk) =>
    sdk.companies.listAttachedContacts({ company_id }, { queryParams }),
  );
  return toUpstreamPage(answer);
}
