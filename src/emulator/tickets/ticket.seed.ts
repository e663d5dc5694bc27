import { createDraw, type Draw, type InboxSeed, ownerOf } from "../conversations/conversation.seed.js";
import { REPLIES } from "../conversations/conversation.texts.js";
import { BOT, toBody } from "../conversations/draft.seed.js";
import { newPart } from "../conversations/new-part.js";
import { DAY, SEED_EPOCH } from "../seed/epoch.js";
import type { Part } from "../workspace/inbox-model.js";
import type { Contact } from "../workspace/model.js";
import type { Ticket, TicketType } from "../workspace/ticket-model.js";
import { withTicketPart, withTicketState } from "./ticket.changes.js";

const CONTACTS_AT_MOST = 10_000;
const BUSY = "seed-many";
const TITLES = [
  "Cannot pay by card",
  "Export is empty",
  "Refund for May",
  "Wrong address",
  "Slow dashboard",
] as const;

/** About one ticket to three contacts; the contact that has much of everything has twelve. */
export function seedTickets(given: InboxSeed): void {
  const draw = createDraw(given.seed ^ 0x71c7e7);
  for (const contact of given.contacts.slice(0, CONTACTS_AT_MOST)) {
    const count = contact.external_id === BUSY ? 12 : draw.percent(25) ? 1 + draw.below(2) : 0;
    for (let number = 0; number < count; number += 1)
      given.inbox.tickets.plant(ticketOf(contact, given, draw));
  }
}

function ticketOf(contact: Contact, { store, inbox, admins, teamIds }: InboxSeed, draw: Draw): Ticket {
  const type = draw.pick([...store.ticketTypes.values()]);
  const [first, ...later] = [...store.ticketStates.values()];
  const createdAt = contact.created_at + draw.below(Math.max(1, SEED_EPOCH - contact.created_at - 3 * DAY));
  const part = (kind: string, at: number, rest: Partial<Part> = {}) =>
    newPart({ id: String(inbox.partIds.next()), type: kind, createdAt: at, author: BOT, ...rest });
  const begun = { ticket_state: first?.category, previous_ticket_state: first?.category };
  let ticket: Ticket = {
    id: String(inbox.ids.next()),
    number: String(inbox.ticketNumbers.next()),
    typeId: type.id,
    stateId: first?.id ?? "",
    previousStateId: null,
    attributes: attributesOf(type, createdAt, draw),
    contactIds: [ownerOf(contact, store).id],
    adminAssigneeId: null,
    teamAssigneeId: null,
    companyId: null,
    createdAt,
    updatedAt: createdAt,
    isOpen: true,
    snoozedUntil: null,
    isShared: type.category === "Customer",
    tags: [],
    conversationIds: [],
    parts: [part("ticket_state_updated_by_admin", createdAt, { details: begun })],
  };
  const admin = draw.pick(admins);
  if (draw.percent(60)) {
    const assignedTo = { type: "admin", id: admin.id } as const;
    ticket = withTicketPart(ticket, part("assignment", createdAt + 60, { assignedTo }), {
      adminAssigneeId: admin.id,
    });
  }
  if (draw.percent(30)) ticket = { ...ticket, teamAssigneeId: draw.pick(teamIds) };
  if (draw.percent(50)) {
    const rest = { author: admin, body: toBody(draw.pick(REPLIES)) };
    ticket = withTicketPart(ticket, part("comment", createdAt + 3600, rest));
  }
  const after = draw.pick(later);
  if (first && after && draw.percent(60)) {
    const moved = part("ticket_state_updated_by_admin", createdAt + DAY, { author: admin });
    ticket = withTicketState(ticket, moved, { before: first, after });
  }
  return ticket;
}

function attributesOf({ attributes }: TicketType, createdAt: number, draw: Draw): Ticket["attributes"] {
  const values: Readonly<Record<string, () => unknown>> = {
    string: () => draw.pick(TITLES),
    list: () => "0",
    integer: () => draw.below(10),
    decimal: () => draw.below(10_000) / 100,
    boolean: () => draw.percent(50),
    datetime: () => createdAt + 7 * DAY,
    files: () => [],
  };
  return Object.fromEntries(attributes.map(({ name, dataType }) => [name, values[dataType]?.()]));
}
