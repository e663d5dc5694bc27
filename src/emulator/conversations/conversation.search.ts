import { wantedKey } from "../search/candidates.js";
import { Search } from "../search/search.js";
import type { Conversation } from "../workspace/inbox-model.js";
import type { Workspace } from "../workspace/workspace.js";
import { conversationFields } from "./conversation.fields.js";

const INDEXED: ReadonlySet<string> = new Set(["id", "contact_ids"]);

/** The search of conversations. */
export function createConversationSearch({
  inbox,
  store,
  settings: { timezone },
}: Pick<Workspace, "inbox" | "store" | "settings">): Search<Conversation> {
  const contact = (id: string) => store.contact(id);
  return new Search({
    searchable: (version) => conversationFields({ version, timezone, contact }),
    candidates: (query) => {
      const wanted = wantedKey(query, INDEXED);
      if (!wanted) return inbox.conversations.published();
      return wanted.name === "id"
        ? inbox.conversations.withIds(wanted.values)
        : inbox.conversations.ofContacts(wanted.values);
    },
    all: () => inbox.conversations.published(),
    revision: () => inbox.conversations.revision(),
    perPage: 20,
    sort: { field: "updated_at", isDescending: true },
  });
}
