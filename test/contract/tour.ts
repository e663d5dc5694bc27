import type { Intercom } from "../emulator/intercom.js";

type Asking = Pick<Intercom, "call" | "create">;

/** An emulator asked in one version of the API. */
export function inVersion(version: string, { call }: Pick<Intercom, "call">): Asking {
  const versioned: Intercom["call"] = (method, path, body, headers) =>
    call(method, path, body, { "intercom-version": version, ...headers });
  return { call: versioned, create: async (body) => (await versioned("POST", "/contacts", body)).body };
}

const NOBODY = "000000000000000000000000";

/** Asks an emulator for everything that it offers, once with success, and for every kind of refusal that is waived. */
export async function askEverything(intercom: Asking, version: string): Promise<void> {
  const { call, create } = intercom;
  const user = await create({ role: "user", external_id: "tour-user", email: "tour@example.com" });
  const other = await create({ role: "user", external_id: "tour-other" });
  const lead = await create({ role: "lead", name: "Lena Lead" });
  const path = `/contacts/${user.id}`;

  await call("GET", "/me");
  const admins = (await call("GET", "/admins")).body.admins;
  await call("GET", `/admins/${admins[0].id}`);
  await askForConversations(intercom, user.id);

  await call("GET", "/contacts?per_page=150");
  await call("POST", "/contacts/search", { query: { field: "role", operator: "=", value: "lead" } });
  await call("GET", path);
  await call("GET", "/contacts/find_by_external_id/tour-user");
  await call("PUT", path, { name: "Tara Tour", custom_attributes: { plan: "pro" } });
  await call("POST", "/contacts/merge", { from: lead.id, into: user.id, skip_duplicate_validation: true });

  const tag = (await call("POST", "/tags", { name: "Tour" })).body;
  await call("GET", "/tags");
  await call("GET", `/tags/${tag.id}`);
  await call("POST", `${path}/tags`, { id: tag.id });
  await call("GET", `${path}/tags`);
  await call("DELETE", `${path}/tags/${tag.id}`);
  await call("DELETE", `/tags/${tag.id}`);

  const segments = (await call("GET", "/segments?include_count=true")).body.segments;
  await call("GET", `/segments/${segments[0].id}`);
  await call("GET", `${path}/segments`);

  await askForCompanies(intercom, path);
  await askForNotesAndSubscriptions(intercom, path);
  if (version === "2.16") await askForWhatIsNew(intercom, user.id);

  await call("GET", "/data_attributes");
  const definition = { name: "tour", model: "contact", data_type: "string" };
  const attribute = (await call("POST", "/data_attributes", definition)).body;
  await call("PUT", `/data_attributes/${attribute.id}`, { archived: true });

  await askWhatIsRefused({ call, path, other: other.id });

  await call("POST", `${path}/archive`);
  await call("PUT", `/contacts/${other.id}`, { external_id: "tour-user" });
  await call("POST", `${path}/unarchive`); // its external id was taken meanwhile: a conflict
  await call("POST", `/contacts/${other.id}/archive`);
  await call("POST", `/contacts/${other.id}/unarchive`);
  await call("POST", `/contacts/${other.id}/block`);
  const gone = await create({ role: "user", external_id: "tour-gone" });
  await call("DELETE", `/contacts/${gone.id}`);
}

async function askForConversations(intercom: Asking, contactId: string): Promise<void> {
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

async function askForCompanies({ call, create }: Asking, contact: string): Promise<void> {
  const attributes = { employees_in_it: 3, is_reference: true };
  const details = { company_id: "tour", plan: "Gold", size: 5, custom_attributes: attributes };
  const { id } = (await call("POST", "/companies", details)).body;
  const path = `/companies/${id}`;
  await call("GET", path);
  await call("PUT", path, { website: "https://tour.example.com", monthly_spend: 20_000 });
  await call("POST", "/tags", { name: "Tour firms", companies: [{ id }] });

  await call("POST", `${contact}/companies`, { id });
  const other = await create({ role: "user", external_id: "tour-colleague" });
  await call("POST", `/contacts/${other.id}/companies`, { id });
  await call("GET", `${contact}/companies?per_page=1`);
  await call("GET", `${path}/contacts?per_page=1`);
  await call("GET", `${path}/segments`);
  await call("GET", "/companies?company_id=tour");
  await call("GET", `/companies?tag_id=${(await call("GET", path)).body.tags.tags[0].id}`);
  await call("POST", "/companies/list?per_page=1");
  await call("GET", "/companies/scroll");

  await call("DELETE", `${contact}/companies/${id}`);
  await call("DELETE", path);
  await call("GET", path);
  await call("GET", "/companies/scroll?scroll_param=unknown");
}

async function askForNotesAndSubscriptions({ call }: Asking, contact: string): Promise<void> {
  const note = (await call("POST", `${contact}/notes`, { body: "Called twice" })).body;
  await call("POST", `${contact}/notes`, { body: "<p>And once more</p>" });
  await call("GET", `${contact}/notes?per_page=1`);
  await call("GET", `/notes/${note.id}`);
  await call("POST", `${contact}/notes`, { body: "x", admin_id: "1" });

  const [type] = (await call("GET", "/subscription_types")).body.data;
  await call("POST", `${contact}/subscriptions`, { id: type.id, consent_type: type.consent_type });
  await call("GET", `${contact}/subscriptions`);
  await call("DELETE", `${contact}/subscriptions/${type.id}`);
}

/** What came with 2.16. */
async function askForWhatIsNew({ call }: Asking, contactId: string): Promise<void> {
  const { id } = (await call("POST", "/companies", { company_id: "new", update_last_request_at: true })).body;
  await call("POST", `/companies/${id}/notes`, { body: "Signed" });
  await call("GET", `/companies/${id}/notes`);
  await call("GET", `/companies/${id}`);
  await call("GET", `/contacts/${contactId}/merge_history`);
  await call("GET", `/contacts/${contactId}?include_merge_history=true`);
  await call("GET", "/data_attributes?model=conversation");
}

interface Refused extends Pick<Intercom, "call"> {
  /** Of a user with the external id `tour-user`. */
  readonly path: string;
  /** The id of another user. */
  readonly other: string;
}

async function askWhatIsRefused({ call, path, other }: Refused): Promise<void> {
  const nobody = `/contacts/${NOBODY}`;
  await call("GET", nobody);
  await call("GET", "/contacts/find_by_external_id/nobody");
  await call("PUT", nobody, { name: "Nobody" });
  await call("DELETE", nobody);
  for (const state of ["archive", "unarchive", "block"]) await call("POST", `${nobody}/${state}`);
  await call("POST", "/contacts/merge", { from: NOBODY, into: other });

  await call("POST", "/contacts", { role: "user", external_id: "tour-user" });
  await call("PUT", `/contacts/${other}`, { external_id: "tour-user" });
  await call("POST", "/tags", { id: "1", name: "Nobody" });
  await call("POST", "/contacts", "{ not JSON");
  await call("POST", "/contacts", JSON.stringify({ name: "x".repeat(2 ** 20) }));
  await call("POST", "/contacts/search", { query: { field: "name", operator: "<=>", value: "x" } });
  await call("POST", `${path}/archive`, undefined, { authorization: "" });
  await call("GET", "/no/such/path");
}
