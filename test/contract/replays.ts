import type { Intercom } from "../emulator/intercom.js";

/** What a recorded call needs before it is made. */
export interface Replay {
  /** Ids for the placeholders of path and body, in that order. */
  readonly ids?: readonly string[];
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  /** In place of the recorded one, where that names several. */
  readonly path?: string;
  readonly method?: string;
}

type Prepare = (intercom: Intercom) => Promise<Replay>;

const nothing: Prepare = async () => ({});

/** Whom the recorded workspace knew: a user by email and name alone. */
const user = ({ create }: Intercom) =>
  create({ role: "user", email: "person@example.com", name: "Test User" });
const company = async ({ call }: Intercom) =>
  (await call("POST", "/companies", { company_id: "recorded", name: "Recorded" })).body;
const attach = async (intercom: Intercom, contactId: string) => {
  const { id } = await company(intercom);
  await intercom.call("POST", `/contacts/${contactId}/companies`, { id });
  return id;
};
const withUser: Prepare = async (intercom) => ({ ids: [(await user(intercom)).id] });
const withCompany: Prepare = async (intercom) => ({ ids: [(await company(intercom)).id] });
const withListedCompany: Prepare = async (intercom) => {
  const id = await attach(intercom, (await user(intercom)).id);
  await intercom.call("POST", "/tags", { name: "Recorded", companies: [{ id }] });
  return {};
};
const threeUsers: Prepare = async ({ create }) => {
  for (const name of ["One", "Two", "Three"]) await create({ role: "user", name });
  return {};
};
/** As the list of them was recorded: seen, signed up, and in a company. */
const withListedUser: Prepare = async (intercom) => {
  const { id } = await intercom.create({
    external_id: "recorded",
    email: "person@example.com",
    name: "Test User",
    signed_up_at: 1_700_000_000,
    last_seen_at: 1_700_000_000,
  });
  await attach(intercom, id);
  return {};
};

/** The call of each recording, by name; of two with the same name, `#2` is the second. */
export const replays: Readonly<Record<string, Prepare>> = {
  "admins GET /admins": nothing,
  "attach-contact-to-company POST /contacts/{id}/companies": async (intercom) => ({
    ids: [(await user(intercom)).id, (await company(intercom)).id],
  }),
  "companies GET /companies/scroll": withListedCompany,
  "companies GET /companies/scroll#2": async (intercom) => {
    await withListedCompany(intercom);
    return { query: { scroll_param: (await intercom.call("GET", "/companies/scroll")).body.scroll_param } };
  },
  "create-company POST /companies": nothing,
  "create-contact POST /contacts": nothing,
  "create-note POST /contacts/{id}/notes": withUser,
  "delete-company DELETE /companies/{id}": withCompany,
  "delete-contact DELETE /contacts/{id}": async ({ create }) => ({
    ids: [(await create({ external_id: "gone" })).id],
  }),
  "detach-contact-from-company DELETE /contacts/{id}/companies/{id}": async (intercom) => {
    const { id } = await user(intercom);
    return { ids: [id, await attach(intercom, id)] };
  },
  "get-company GET /companies/{id}": withCompany,
  "get-contact GET /contacts/{id}": withUser,
  "list-admins GET /admins": nothing,
  "list-companies GET /companies": withListedCompany,
  "list-contacts GET /contacts": withListedUser,
  "list-notes GET /contacts/{id}/notes": async (intercom) => {
    const { id } = await user(intercom);
    await intercom.call("POST", `/contacts/${id}/notes`, { body: "Noted" });
    return { ids: [id] };
  },
  "list-tags GET /tags": nothing,
  "merge-contacts POST /contacts/merge": async (intercom) => {
    const lead = await intercom.create({ role: "lead", name: "Lead" });
    return { ids: [lead.id, (await user(intercom)).id] };
  },
  "segments GET /segments": nothing,
  "tag-contacts POST /tags": withUser,
  "tags GET /tags": nothing,
  "untag-contacts POST /tags": async (intercom) => ({
    ids: [(await user(intercom)).id, (await intercom.create({ external_id: "other" })).id],
  }),
  "update-contact PUT /contacts/{id}": withUser,
  "contact at 2026-09 (newest form)": async (intercom) => ({
    method: "GET",
    path: `/contacts/${(await user(intercom)).id}`,
    headers: { "intercom-version": "2.16" },
  }),
  "company at 2.16": async (intercom) => {
    await withListedCompany(intercom);
    return { method: "GET", path: "/companies/scroll" };
  },
  "search sort desc at 2.16": threeUsers,
  "search sort descending at 2.16": threeUsers,
  "search sort descending at 2.11": threeUsers,
  me: nothing,
  "search with a missing value": withListedUser,
  "rename a tag to the name of another": async ({ call }) => {
    await call("POST", "/tags", { name: "Poor" });
    return { ids: [(await call("POST", "/tags", { name: "Rich" })).body.id] };
  },
  "attach first subscription type with opt_in": async (intercom) => ({
    ids: [(await user(intercom)).id, (await intercom.call("GET", "/subscription_types")).body.data[0].id],
  }),
  "basic authentication": async () => ({
    headers: { authorization: `Basic ${Buffer.from("token:").toString("base64")}` },
  }),
  "users at 2.x": nothing,
  "data attributes of contacts, order at 2.16": nothing,
  "data attributes of companies, order at 2.16": nothing,
};
