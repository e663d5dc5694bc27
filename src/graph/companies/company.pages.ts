import type { IntercomClient } from "../../intercom/client.js";
import type { RawCompany } from "../../intercom/endpoints/companies.js";
import { endpoints } from "../../intercom/endpoints/endpoints.js";
import { toNumberedPage } from "../paging/numbered-page.js";
import type { UpstreamPage } from "../paging/read-page.js";

/** One page of all companies, the one with the latest request first. */
export async function listCompanies(
  intercom: IntercomClient,
  page: string | undefined,
  per_page: number,
): Promise<UpstreamPage<RawCompany>> {
  const answer = await intercom.call(endpoints.companies.list, (sdk) =>
    sdk.companies.list({ per_page, ...(page && { page: Number(page) }) }),
  );
  return toNumberedPage(answer, page);
}

/** One page of a contact's companies. */
export async function listContactCompanies(
  intercom: IntercomClient,
  contact_id: string,
  page: string | undefined,
  per_page: number,
): Promise<UpstreamPage<RawCompany>> {
  const answer = await intercom.call(endpoints.companies.listOfContact, (sdk) =>
    sdk.contacts.listAttachedCompanies({ contact_id, per_page, ...(page && { page: Number(page) }) }),
  );
  return toNumberedPage(answer, page);
}
