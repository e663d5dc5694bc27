import type { Intercom } from "../emulator/intercom.js";
import { askForConversations } from "./inbox-tour.js";

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
