import type { Intercom, IntercomClient } from "../../intercom/client.js";
import type { RawConversation } from "../../intercom/endpoints/conversations.js";
import { endpoints } from "../../intercom/endpoints/endpoints.js";
import { toCursorPage } from "../paging/cursor-page.js";
import type { UpstreamPage } from "../paging/read-page.js";
import { type SearchPageRequest, toSearchRequest } from "../search/request.js";

/** One page of a conversation search. */
export async function searchConversations(
  intercom: IntercomClient,
  request: SearchPageRequest,
): Promise<UpstreamPage<RawConversation>> {
  const body = toSearchRequest(request) as Intercom.SearchRequest;
  const answer = await intercom.call(endpoints.conversations.search, (sdk) => sdk.conversations.search(body));
  return toCursorPage(answer.conversations, answer);
}
