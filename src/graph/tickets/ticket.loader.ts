import { endpoints } from "../../intercom/endpoints/endpoints.js";
import type { RawList } from "../../intercom/endpoints/raw.js";
import type { RawTicket, RawTicketType } from "../../intercom/endpoints/tickets.js";
import type { WorkspaceListDefinition } from "../../intercom/memory/workspace-list.js";
import { IDS_PER_SEARCH } from "../common/chunks.js";
import { andThen, type MaybePromise } from "../common/maybe-promise.js";
import { createOfContacts } from "../common/of-contacts.js";
import { contactIds } from "../common/raw-assignments.js";
import { type ById, byId, createReferenceList } from "../common/reference-list.js";
import { createSearchedById } from "../common/searched-by-id.js";
import type { LoaderSetting } from "../loader-setting.js";
import { toTicket, toTicketType } from "./ticket.mapper.js";
import { searchTickets } from "./ticket.pages.js";
import type { Ticket } from "./ticket.type.js";
import type { TicketType } from "./ticket-type.type.js";

// Intercom lists every ticket type in one call.
const ticketTypeList: WorkspaceListDefinition<ById<TicketType>, RawList<RawTicketType>> = {
  name: "ticket-types",
  endpoint: endpoints.tickets.listTypes,
  write: (sdk) => sdk.ticketTypes.list(),
  read: ({ data }) => byId(data.map(toTicketType)),
};

/** Tickets by id and by contact, and the types of tickets. */
export function createTicketLoaders({ intercom, workspace, work }: LoaderSetting) {
  const shared = workspace.list(ticketTypeList);
  const types = createReferenceList(shared, work);
  const searched = createSearchedById<RawTicket, Ticket>({
    of: "ticket.id",
    unknownIds: workspace.unknownIds,
    recent: workspace.recentTickets,
    find: (ticket_id) => intercom.call(endpoints.tickets.find, (sdk) => sdk.tickets.get({ ticket_id })),
    search: async (ids) => {
      const query = { field: "id", operator: "IN", value: ids };
      return (await searchTickets(intercom, { query, perPage: IDS_PER_SEARCH })).rows;
    },
    toThing: toTicket,
  });

  return {
    ...searched,
    /** The newest tickets of contacts, as raw rows: {@link createOfContacts}. */
    ofContacts: createOfContacts<RawTicket>({
      workspace,
      work,
      search: (request) => searchTickets(intercom, request),
      contactIdsOf: ({ contacts }) => contactIds(contacts),
    }),

    /** How many types there are, where that is known without a call. */
    knownTypeCount: (): number | undefined => shared.peek()?.size,

    types: (): MaybePromise<TicketType[]> => andThen(types.all(), (all) => [...all.values()]),

    typeById: (id: string): MaybePromise<TicketType | null> =>
      andThen(types.including([id]), (all) => all.get(id) ?? null),
  };
}
