import { listField } from "../conversations/conversation.fields.js";
import { invalidParameter } from "../http/error.js";
import type { Field, FieldType, Searchable } from "../search/field.js";
import type { AttributeValue } from "../workspace/model.js";
import type { Store } from "../workspace/store.js";
import type { Ticket, TicketCategory, TicketTypeAttribute } from "../workspace/ticket-model.js";
import { stateOf, typeOf } from "./ticket.kind.js";

type Read = (it: Ticket, store: Store) => AttributeValue;

/** The words of a search for categories, which answers call otherwise. */
const CATEGORY_WORDS: Readonly<Record<TicketCategory, string>> = {
  Customer: "request",
  "Back-office": "task",
  Tracker: "tracker",
};

const READS: Readonly<Record<string, readonly [FieldType, Read]>> = {
  id: ["string", (it) => it.id],
  created_at: ["moment", (it) => it.createdAt],
  updated_at: ["moment", (it) => it.updatedAt],
  snoozed_until: ["moment", (it) => it.snoozedUntil],
  title: ["string", (it) => toValue(it.attributes["_default_title_"])],
  description: ["string", (it) => toValue(it.attributes["_default_description_"])],
  category: ["string", (it, store) => CATEGORY_WORDS[typeOf(it, store).category]],
  ticket_type_id: ["string", (it) => it.typeId],
  admin_assignee_id: ["string", (it) => it.adminAssigneeId ?? "0"],
  team_assignee_id: ["string", (it) => it.teamAssigneeId ?? "0"],
  open: ["boolean", (it) => it.isOpen],
  state: ["string", (it, store) => stateOf(it.stateId, store).category],
};

const LISTS: Readonly<Record<string, (it: Ticket) => readonly string[]>> = {
  contact_ids: (it) => it.contactIds,
  teammate_ids: (it) => it.parts.flatMap(({ author }) => (author.type === "admin" ? [author.id] : [])),
};

const TYPES: Readonly<Record<TicketTypeAttribute["dataType"], FieldType>> = {
  string: "string",
  list: "string",
  files: "string",
  integer: "count",
  decimal: "float",
  boolean: "boolean",
  datetime: "moment",
};

const ATTRIBUTE = "ticket_attribute.";

/** What tickets are searched by. Attributes of their types are named by id. */
export function ticketFields(store: Store, timezone: string): Searchable<Ticket> {
  return {
    timezone,
    field(name): Field<Ticket> {
      const list = LISTS[name];
      if (list) return listField(name, list);
      const [type, read] = READS[name] ?? [];
      if (type && read) return { name, type, read: (it) => read(it, store) };
      const attribute = name.startsWith(ATTRIBUTE) && attributeOf(name.slice(ATTRIBUTE.length), store);
      if (!attribute) throw invalidParameter(`${name} is not a valid search field`);
      return { name, type: TYPES[attribute.dataType], read: (it) => attributeValueOf(it, attribute, store) };
    },
  };
}

function attributeOf(id: string, { ticketTypes }: Store): TicketTypeAttribute | undefined {
  return [...ticketTypes.values()].flatMap(({ attributes }) => attributes).find((it) => it.id === id);
}

/** Types may have attributes of the same name: only that of the ticket's own type counts. */
function attributeValueOf(ticket: Ticket, { id, name }: TicketTypeAttribute, store: Store): AttributeValue {
  const isOwn = typeOf(ticket, store).attributes.some((it) => it.id === id);
  return isOwn ? toValue(ticket.attributes[name]) : null;
}

function toValue(raw: unknown): AttributeValue {
  return typeof raw === "string" || typeof raw === "number" || typeof raw === "boolean" ? raw : null;
}
