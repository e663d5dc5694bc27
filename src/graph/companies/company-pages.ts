import type { IntercomClient } from "../../intercom/client.js";
import { toNumberedPage } from "../paging/numbered-page.js";
import type { UpstreamPage } from "../paging/walk.js";
import type { RawCompany } from "./company.mapper.js";

// Each call gets a request of its own: the SDK writes the next page into the one that it was given.

/** One page of all companies, the one with the latest request first. */
export async function listCompanies(
  intercom: IntercomClient,
  page: string | undefined,
  per_page: number,
): Promise<UpstreamPage<RawCompany>> {
  const { response } = await intercom.companies.list({ per_page, ...(page && { page: Number(page) }) });
  return toNumberedPage(response, page);
}

/** One page of a contact's companies. */
export async function listContactCompanies(
  intercom: IntercomClient,
  contact_id: string,
  page: string | undefined,
  per_page: number,
): Promise<UpstreamPage<RawCompany>> {
  const request = { contact_id, per_page, ...(page && { page: Number(page) }) };
  const { response } = await intercom.contacts.listAttachedCompanies(request);
  return toNumberedPage(response, page);
}
