import type { Intercom } from "../emulator/intercom.js";

const NOBODY = "000000000000000000000000";

/** Asks an emulator for everything that it offers, once with success, and for every kind of refusal that is waived. */
export async function askEverything({ call, create }: Intercom): Promise<void> {
  const user = await create({ role: "user", external_id: "tour-user", email: "tour@example.com" });
  const other = await create({ role: "user", external_id: "tour-other" });
  const lead = await create({ role: "lead", name: "Lena Lead" });
  const path = `/contacts/${user.id}`;

  await call("GET", "/me");
  const admins = (await call("GET", "/admins")).body.admins;
  await call("GET", `/admins/${admins[0].id}`);

  await call("GET", "/contacts?per_page=150");
  await call("POST", "/contacts/search", { query: { field: "role", operator: "=", value: "lead" } });
  await call("GET", path);
  await call("GET", "/contacts/find_by_external_id/tour-user");
  await call("PUT", path, { name: "Tara Tour", custom_attributes: { plan: "pro" } });
  await call("POST", "/contacts/merge", { from: lead.id, into: user.id });

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
  await call("POST", "/contacts", "{ not JSON");
  await call("POST", "/contacts", JSON.stringify({ name: "x".repeat(2 ** 20) }));
  await call("POST", "/contacts/search", { query: { field: "name", operator: "<=>", value: "x" } });
  await call("POST", `${path}/archive`, undefined, { authorization: "" });
  await call("GET", "/no/such/path");
}
