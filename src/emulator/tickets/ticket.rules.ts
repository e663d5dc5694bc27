import { newContact } from "../contacts/new-contact.js";
import { adminAuthor } from "../conversations/admin-author.js";
import { missing, readActor, readMoment } from "../conversations/conversation.input.js";
import { botOf, findConversation, partOf, readCompanyId } from "../conversations/conversation.rules.js";
import { readReply } from "../conversations/reply.rules.js";
import { findContact } from "../events/event.rules.js";
import { isObject, type JsonObject, readFlag, readId } from "../http/body.js";
import { ApiError, invalidParameter, resourceNotFound } from "../http/error.js";
import type { Author, Part } from "../workspace/inbox-model.js";
import type { Ticket, TicketType } from "../workspace/ticket-model.js";
import type { Workspace } from "../workspace/workspace.js";
import { withTicketPart, withTicketState } from "./ticket.changes.js";
import { stateOf, typeOf } from "./ticket.kind.js";

/** The ticket of an id, which is not the number that people see. */
export function findTicket(id: string, { inbox }: Pick<Workspace, "inbox">): Ticket {
  const ticket = inbox.tickets.get(id);
  if (!ticket) throw new ApiError(404, "ticket_not_found", "Ticket not found");
  return ticket;
}

/** Makes a ticket of a contact, in the first state. */
export function createTicket(body: JsonObject, workspace: Workspace): Ticket {
  const { store, inbox } = workspace;
  if (body["ticket_type_id"] == null) throw missing("ticket_type_id");
  const type = store.ticketTypes.get(readId(body["ticket_type_id"], "ticket_type_id"));
  if (!type) throw invalidParameter("ticket_type_id is not the id of a ticket type");
  const attributes = readAttributes(body["ticket_attributes"], type);
  const linkedId = body["conversation_to_link_id"];
  const conversation =
    linkedId == null ? null : findConversation(readId(linkedId, "conversation_to_link_id"), workspace);
  const [state] = store.ticketStates.values();
  const contactIds = readContacts(body["contacts"], workspace);
  const createdAt = readMoment(body["created_at"], workspace.seconds());
  const assignment = isObject(body["assignment"]) ? body["assignment"] : {};
  const id = String(inbox.ids.next());
  const details = { ticket_state: state?.category, previous_ticket_state: state?.category };
  const ticket = inbox.tickets.save({
    id,
    number: String(inbox.ticketNumbers.next()),
    typeId: type.id,
    stateId: state?.id ?? "",
    previousStateId: null,
    attributes,
    contactIds,
    adminAssigneeId: readKnown(assignment["admin_assignee_id"], store.admins),
    teamAssigneeId: readKnown(assignment["team_assignee_id"], store.teams),
    companyId: body["company_id"] == null ? null : readCompanyId(body["company_id"], workspace),
    createdAt,
    updatedAt: createdAt,
    isOpen: true,
    snoozedUntil: null,
    isShared: type.category === "Customer",
    tags: [],
    conversationIds: conversation ? [conversation.id] : [],
    parts: [partOf(botOf(workspace), "ticket_state_updated_by_admin", workspace, { createdAt, details })],
  });
  if (conversation)
    inbox.conversations.save({ ...conversation, ticketIds: [...conversation.ticketIds, ticket.id] });
  return ticket;
}

/** Adds a message or a note to a ticket and returns its part. */
export function replyToTicket(id: string, body: JsonObject, workspace: Workspace): Part {
  const { inbox, store } = workspace;
  const ticket = inbox.tickets.get(id);
  if (!ticket) throw resourceNotFound();
  if (body["type"] === "user" && typeOf(ticket, store).category === "Back-office")
    throw new ApiError(400, "parameter_mismatch", "User replies are not allowed on Backoffice tickets");
  const part = readReply(body, workspace);
  inbox.tickets.save(withTicketPart(ticket, part));
  return part;
}

/** Changes what the body names; each change leaves a part. */
export function updateTicket(ticket: Ticket, body: JsonObject, workspace: Workspace): Ticket {
  const { store } = workspace;
  const author = body["admin_id"] == null ? botOf(workspace) : adminAuthor(readTicketAdmin(body, workspace));
  const given = readAttributes(body["ticket_attributes"], typeOf(ticket, store));
  const stateId = body["ticket_state_id"];
  const after = stateId == null ? null : store.ticketStates.get(readId(stateId, "ticket_state_id"));
  if (after === undefined) {
    const message = "Ticket state id is not valid or is not associated with the ticket type";
    throw new ApiError(400, "ticket_state_id_invalid", message);
  }
  let updated = assigned(ticket, body, author, workspace);
  updated = { ...updated, ...readFlags(body), updatedAt: workspace.seconds() };
  if (body["company_id"] !== undefined)
    updated = { ...updated, companyId: readCompanyId(body["company_id"], workspace) };
  for (const [name, value] of Object.entries(given))
    updated = withAttribute(updated, { name, value, author }, workspace);
  if (after && after.id !== ticket.stateId) {
    const before = stateOf(ticket.stateId, store);
    const part = partOf(author, "ticket_state_updated_by_admin", workspace);
    updated = withTicketState(updated, part, { before, after });
  }
  return workspace.inbox.tickets.save(updated);
}

/** An unknown admin is told of as if it were the assignee. */
function readTicketAdmin(body: JsonObject, { store }: Workspace) {
  try {
    return readActor(body, store);
  } catch (error) {
    throw error instanceof ApiError && error.status === 404 ? assigneeNotFound() : error;
  }
}

function assigned(ticket: Ticket, body: JsonObject, author: Author, workspace: Workspace): Ticket {
  const { store } = workspace;
  if (body["assignee_id"] == null) return ticket;
  const id = readId(body["assignee_id"], "assignee_id");
  if (id === "0") {
    const part = partOf(author, "assignment", workspace);
    return withTicketPart(ticket, part, { adminAssigneeId: null, teamAssigneeId: null });
  }
  const type = store.admins.has(id) ? "admin" : store.teams.has(id) ? "team" : null;
  if (type === null) throw assigneeNotFound();
  const part = partOf(author, "assignment", workspace, { assignedTo: { type, id } });
  return withTicketPart(ticket, part, type === "admin" ? { adminAssigneeId: id } : { teamAssigneeId: id });
}

function readFlags(body: JsonObject): Partial<Ticket> {
  const { open, is_shared: isShared, snoozed_until: until } = body;
  if (until != null && !Number.isSafeInteger(until))
    throw invalidParameter("snoozed_until must be a Unix timestamp in seconds");
  const isOpen = open == null ? undefined : readFlag(open, "open");
  return {
    ...(isOpen === undefined ? {} : { isOpen }),
    ...(isShared == null ? {} : { isShared: readFlag(isShared, "is_shared") }),
    ...(isOpen === false ? { snoozedUntil: null } : until == null ? {} : { snoozedUntil: Number(until) }),
  };
}

function withAttribute(
  ticket: Ticket,
  { name, value, author }: { name: string; value: unknown; author: Author },
  workspace: Workspace,
): Ticket {
  const attribute = typeOf(ticket, workspace.store).attributes.find((it) => it.name === name);
  const text = value === null ? "" : String(value);
  const details = {
    updated_attribute_data: {
      attribute: { type: "attribute", id: attribute?.id ?? "", label: name },
      value: { type: "value", id: text, label: text },
    },
  };
  const part = partOf(author, "ticket_attribute_updated_by_admin", workspace, { details });
  return withTicketPart(ticket, part, { attributes: { ...ticket.attributes, [name]: value } });
}

function readAttributes(raw: unknown, { attributes }: TicketType): Ticket["attributes"] {
  if (raw == null) return {};
  if (!isObject(raw)) throw invalidParameter("ticket_attributes must be an object");
  for (const name of Object.keys(raw))
    if (!attributes.some((it) => it.name === name))
      throw invalidParameter(`Ticket attribute '${name}' does not exist`);
  return raw;
}

/** The one contact that a ticket may be about. An address that nobody has makes a lead. */
function readContacts(raw: unknown, workspace: Workspace): string[] {
  const [given, another] = Array.isArray(raw) ? raw : [];
  if (!isObject(given)) throw missing("contacts");
  if (another !== undefined) throw invalidParameter("A ticket cannot have more than one contact");
  const { store, seconds } = workspace.writing();
  const { external_id: externalId, ...rest } = given;
  const email = given["email"];
  const isStranger = given["id"] == null && externalId == null && typeof email === "string";
  if (isStranger && !store.contactsByEmail(email).some(({ state }) => state === "live")) {
    const lead = newContact(store.objectIds.next(seconds), "lead", seconds);
    return [store.saveContact({ ...lead, email: email.toLowerCase(), external_id: crypto.randomUUID() }).id];
  }
  return [findContact(externalId == null ? rest : { ...rest, user_id: externalId }, "id", store).id];
}

function readKnown(raw: unknown, known: ReadonlyMap<string, unknown>): string | null {
  if (raw == null) return null;
  const id = readId(raw, "assignment");
  if (id === "0") return null;
  if (!known.has(id)) throw assigneeNotFound();
  return id;
}

function assigneeNotFound(): ApiError {
  return new ApiError(404, "assignee_not_found", "Assignee not found");
}
