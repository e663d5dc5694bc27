import type { Intercom, IntercomClient } from "../../intercom/client.js";
import type { RawConversation } from "../../intercom/endpoints/conversations.js";
import { endpoints } from "../../intercom/endpoints/endpoints.js";
import { cursorHint, hint } from "../../intercom/transport/hints.js";
import type { UpstreamPage } from "../paging/read-page.js";
import { type SearchPageRequest, toSearchRequest } from "../search/request.js";

/** One page of a conversation search. */
export async function searchConversations(
  intercom: IntercomClient,
  request: SearchPageRequest,
): Promise<UpstreamPage<RawConversation>> {
  const body = toSearchRequest(request) as Intercom.SearchRequest;
  const { conversations, total_count, pages } = await intercom.call(endpoints.conversations.search, (sdk) =>
    sdk.conversations.search(body),
  );
  const next = pages?.next;
  return {
    rows: conversations,
    totalCount: hint("totalCount", total_count) ?? conversations.length,
    next: typeof next === "object" ? cursorHint(next?.starting_after) : undefined,
  };
}
