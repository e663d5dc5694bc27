import type { RawConversation } from "../../intercom/endpoints/conversations.js";
import { endpoints } from "../../intercom/endpoints/endpoints.js";
import { IDS_PER_SEARCH } from "../common/chunks.js";
import { createSearchedById } from "../common/searched-by-id.js";
import type { LoaderSetting } from "../loader-setting.js";
import { toConversation } from "./conversation.mapper.js";
import { searchConversations } from "./conversation.pages.js";
import type { Conversation } from "./conversation.type.js";

/** Conversations by id. Only a call for one of them brings its parts along. */
export function createConversationLoaders({ intercom, workspace }: LoaderSetting) {
  return createSearchedById<RawConversation, Conversation>({
    of: "conversation.id",
    unknownIds: workspace.unknownIds,
    recent: workspace.recentConversations,
    find: (conversation_id) =>
      intercom.call(endpoints.conversations.find, (sdk) => sdk.conversations.find({ conversation_id })),
    search: async (ids) => {
      const query = { field: "id", operator: "IN", value: ids };
      return (await searchConversations(intercom, { query, perPage: IDS_PER_SEARCH })).rows;
    },
    toThing: toConversation,
  });
}
