import type { Intercom, IntercomClient } from "../../intercom/client.js";
import { endpoints } from "../../intercom/endpoints/endpoints.js";
import type { RawTicket } from "../../intercom/endpoints/tickets.js";
import { toCursorPage } from "../paging/cursor-page.js";
import type { UpstreamPage } from "../paging/read-page.js";
import { type SearchPageRequest, toSearchRequest } from "../search/request.js";

/** One page of a ticket search. */
export async function searchTickets(
  intercom: IntercomClient,
  request: SearchPageRequest,
): Promise<UpstreamPage<RawTicket>> {
  const body = toSearchRequest(request) as Intercom.SearchRequest;
  const answer = await intercom.call(endpoints.tickets.search, (sdk) => sdk.tickets.search(body));
  return toCursorPage(answer.tickets, answer);
}
