import { wantedKey } from "../search/candidates.js";
import { Search } from "../search/search.js";
import type { Ticket } from "../workspace/ticket-model.js";
import type { Workspace } from "../workspace/workspace.js";
import { ticketFields } from "./ticket.fields.js";

const INDEXED: ReadonlySet<string> = new Set(["id", "contact_ids"]);

/** The search of tickets. */
export function createTicketSearch({
  inbox,
  store,
  settings: { timezone },
}: Pick<Workspace, "inbox" | "store" | "settings">): Search<Ticket> {
  return new Search({
    searchable: () => ticketFields(store, timezone),
    candidates: (query) => {
      const wanted = wantedKey(query, INDEXED);
      if (!wanted) return inbox.tickets.published();
      return wanted.name === "id"
        ? inbox.tickets.withIds(wanted.values)
        : inbox.tickets.ofContacts(wanted.values);
    },
    all: () => inbox.tickets.published(),
    revision: () => inbox.tickets.revision(),
    perPage: 20,
    sort: { field: "updated_at", isDescending: true },
  });
}
