import type { Intercom } from "../emulator/intercom.js";

type Asking = Pick<Intercom, "call" | "create">;

/** Asks for teams, conversations, tickets and events, and writes to each. */
export async function askForConversations(intercom: Asking, contactId: string): Promise<void> {
  const { call } = intercom;
  const { teams } = (await call("GET", "/teams")).body;
  await call("GET", `/teams/${teams[0].id}`);
  const { conversations } = (await call("GET", "/conversations?per_page=150")).body;
  for (const { id } of conversations) await call("GET", `/conversations/${id}`);
  await call("POST", "/conversations/search", { query: { field: "state", operator: "=", value: "open" } });
  await call("GET", "/teams/1");
  await writeConversations(intercom, contactId);
  await askForTickets(intercom, contactId);
  await askForEvents(intercom);
}

async function writeConversations({ call, create }: Asking, contactId: string): Promise<void> {
  const [admin] = (await call("GET", "/admins")).body.admins;
  const admin_id = admin.id;
  const begin = { from: { type: "user", id: contactId }, body: "Hello" };
  const path = `/conversations/${(await call("POST", "/conversations", begin)).body.conversation_id}`;
  await call("PUT", path, { read: true, custom_attributes: { vip: true } });
  const comment = { type: "admin", message_type: "comment", admin_id, body: "Hi" };
  const { body } = await call("POST", `${path}/reply`, comment);
  const [, , part] = body.conversation_parts.conversation_parts;
  await call("POST", `${path}/parts`, { type: "admin", message_type: "close", admin_id });
  const tag = (await call("POST", "/tags", { name: "Tour talk" })).body;
  await call("POST", `${path}/tags`, { id: tag.id, admin_id });
  await call("DELETE", `${path}/tags/${tag.id}`, { admin_id });
  const guest = await create({ role: "lead" });
  await call("POST", `${path}/customers`, { admin_id, customer: { intercom_user_id: guest.id } });
  await call("DELETE", `${path}/customers/${guest.id}`, { admin_id });
  const redacted = { type: "conversation_part", conversation_id: body.id, conversation_part_id: part.id };
  await call("POST", "/conversations/redact", redacted);
  await call("DELETE", path);
  await call("DELETE", path);
}

async function askForTickets({ call }: Asking, contactId: string): Promise<void> {
  const [admin] = (await call("GET", "/admins")).body.admins;
  const types = (await call("GET", "/ticket_types")).body.data;
  await call("GET", `/ticket_types/${types[0].id}`);
  await call("GET", "/ticket_types/1");
  const states = (await call("GET", "/ticket_states")).body.data;
  const query = { field: "id", operator: "!=", value: "1" };
  const { tickets } = (await call("POST", "/tickets/search", { query, pagination: { per_page: 150 } })).body;
  for (const { id } of tickets) await call("GET", `/tickets/${id}`);
  const body = { ticket_type_id: types[0].id, contacts: [{ id: contactId }] };
  const path = `/tickets/${(await call("POST", "/tickets", body)).body.id}`;
  const attributes = { "Order number": "A-1" };
  const changes = { assignee_id: admin.id, ticket_state_id: states[1].id, ticket_attributes: attributes };
  await call("PUT", path, { admin_id: admin.id, snoozed_until: 1_900_000_000, ...changes });
  const note = { type: "admin", message_type: "note", admin_id: admin.id, body: "Hm" };
  await call("POST", `${path}/reply`, note);
  const tag = (await call("POST", "/tags", { name: "Tour ticket" })).body;
  await call("POST", `${path}/tags`, { id: tag.id, admin_id: admin.id });
  await call("DELETE", `${path}/tags/${tag.id}`, { admin_id: admin.id });
  await call("PUT", path, { assignee_id: "7" });
  await call("PUT", path, { ticket_state_id: "0" });
  await call("POST", "/tickets", { ...body, assignment: { admin_assignee_id: "7" } });
  await call("DELETE", path);
  await call("GET", path);
}

async function askForEvents({ call }: Asking): Promise<void> {
  const event = { event_name: "toured", created_at: 1_790_000_000, metadata: { price: 12 } };
  await call("POST", "/events", { user_id: "tour-user", ...event });
  await call("GET", "/events?type=user&user_id=tour-user");
  await call("GET", "/events?type=user&user_id=seed-many&per_page=2");
  await call("GET", "/events?type=user&user_id=seed-many&summary=true");
  await call("GET", "/events?type=user&user_id=nobody");
  await call("POST", "/events", { user_id: "nobody", ...event });
}
