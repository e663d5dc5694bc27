import type { RawConversation } from "../../intercom/endpoints/conversations.js";
import { endpoints } from "../../intercom/endpoints/endpoints.js";
import { IDS_PER_SEARCH } from "../common/chunks.js";
import { createOfContacts } from "../common/of-contacts.js";
import { contactIds } from "../common/raw-assignments.js";
import { record } from "../common/raw-values.js";
import { createSearchedById } from "../common/searched-by-id.js";
import type { LoaderSetting } from "../loader-setting.js";
import { toConversation } from "./conversation.mapper.js";
import { searchConversations } from "./conversation.pages.js";
import type { Conversation } from "./conversation.type.js";
import type { ConversationPart } from "./conversation-part.type.js";
import { toPart } from "./message.mapper.js";

/** Conversations by id and by contact. Only a call for one of them brings its parts along. */
export function createConversationLoaders({ intercom, workspace, work }: LoaderSetting) {
  const byId = createSearchedById<RawConversation, Conversation>({
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

  return {
    ...byId,
    /** Parts that came along with something else, such as a ticket. */
    partsOfPayload: (parts: readonly unknown[]): ConversationPart[] =>
      parts.map((part) => toPart(record(part))),
    /** The newest conversations of contacts, as raw rows: {@link createOfContacts}. */
    ofContacts: createOfContacts<RawConversation>({
      workspace,
      work,
      search: (request) => searchConversations(intercom, request),
      contactIdsOf: ({ contacts }) => contactIds(contacts),
    }),
  };
}
