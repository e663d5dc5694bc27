import type { RawTicket, RawTicketType } from "../../intercom/endpoints/tickets.js";
import { assigneeId, contactIds } from "../common/raw-assignments.js";
import {
  enumValue,
  exactText,
  items,
  optionalId,
  optionalText,
  record,
  requiredId,
  time,
  withoutNulls,
} from "../common/raw-values.js";
import { type Readers, readerOf } from "../common/reader-of.js";
import type { Ticket } from "./ticket.type.js";
import { TicketCategory } from "./ticket-category.enum.js";
import type { TicketState } from "./ticket-state.type.js";
import { TicketStateCategory } from "./ticket-state-category.enum.js";
import type { TicketType } from "./ticket-type.type.js";
import type { TicketTypeAttribute } from "./ticket-type-attribute.type.js";

/** Intercom's names of the two attributes that every ticket has. */
export const TITLE = "_default_title_";
export const DESCRIPTION = "_default_description_";

/** Intercom's words to ours. Whatever is missing or of another type becomes `null`: no key may null a ticket. */
const ticketFields: Readers<RawTicket, Ticket> = {
  id: (raw) => requiredId(raw.id),
  number: (raw) => optionalId(raw.ticket_id),
  category: (raw) => toCategory(raw.category),
  title: (raw) => optionalText(record(raw.ticket_attributes)[TITLE]),
  description: (raw) => optionalText(record(raw.ticket_attributes)[DESCRIPTION]),
  attributes: (raw) => {
    const { [TITLE]: _, [DESCRIPTION]: __, ...others } = withoutNulls(raw.ticket_attributes);
    return others;
  },
  state: (raw) => toState(raw.ticket_state),
  type: ({ ticket_type: type }) =>
    isObject(type) && optionalId(type["id"]) !== null ? toTicketType(type as unknown as RawTicketType) : null,
  isOpen: (raw) => raw.open === true,
  isShared: (raw) => raw.is_shared === true,
  createdAt: (raw) => time(raw.created_at),
  updatedAt: (raw) => time(raw.updated_at),
  snoozedUntil: (raw) => time(raw.snoozed_until),
  assigneeId: (raw) => assigneeId(raw.admin_assignee_id),
  teamId: (raw) => assigneeId(raw.team_assignee_id),
  contactIds: (raw) => contactIds(raw.contacts),
  rawParts: (raw) =>
    isObject(raw.ticket_parts) ? items(record(raw.ticket_parts)["ticket_parts"]) : undefined,
};

/** A ticket over its payload: each field is worked out when it is read. */
export const toTicket = readerOf(ticketFields, ["attributes", "state", "type"]);

/** Intercom writes "Back-office", and other words in its search. */
function toCategory(value: unknown): TicketCategory {
  return enumValue(TicketCategory, typeof value === "string" ? value.replace("-", "_") : value);
}

function toState(value: unknown): TicketState | null {
  if (!isObject(value)) return null;
  return {
    id: optionalId(value["id"]),
    category: enumValue(TicketStateCategory, value["category"]),
    internalLabel: exactText(value["internal_label"]),
    externalLabel: exactText(value["external_label"]),
  };
}

export function toTicketType(raw: RawTicketType): TicketType {
  return {
    id: requiredId(raw.id),
    name: exactText(raw.name),
    description: optionalText(raw.description),
    icon: optionalText(raw.icon),
    category: toCategory(raw.category),
    isArchived: raw.archived === true,
    attributes: items(record(raw.ticket_type_attributes)["data"]).map((it) => toAttribute(record(it))),
    createdAt: time(raw.created_at),
    updatedAt: time(raw.updated_at),
  };
}

function toAttribute(raw: Readonly<Record<string, unknown>>): TicketTypeAttribute {
  return {
    id: optionalId(raw["id"]),
    name: exactText(raw["name"]),
    description: optionalText(raw["description"]),
    dataType: optionalText(raw["data_type"]),
    isRequired: raw["required_to_create"] === true,
    isVisibleToContacts: raw["visible_to_contacts"] === true,
    isArchived: raw["archived"] === true,
  };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
