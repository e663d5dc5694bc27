import { describe, expect, test } from "vitest";
import { filter, refusal, startIntercom } from "./intercom.js";

const { call, create, search } = await startIntercom();
const USER_NOT_FOUND = { status: 404, code: "not_found", message: "User Not Found" };

// The keys of recorded answers, in their order, and the last one as in Intercom's own example at 2.14.
const KEYS =
  `type id workspace_id external_id role email phone name avatar owner_id social_profiles has_hard_bounced
  marked_email_as_spam unsubscribed_from_emails created_at updated_at signed_up_at last_seen_at last_replied_at
  last_contacted_at last_email_opened_at last_email_clicked_at language_override browser browser_version
  browser_language os location android_app_name android_app_version android_device android_os_version
  android_sdk_version android_last_seen_at ios_app_name ios_app_version ios_device ios_os_version ios_sdk_version
  ios_last_seen_at custom_attributes tags notes companies opted_out_subscription_types opted_in_subscription_types
  utm_campaign utm_content utm_medium utm_source utm_term referrer sms_consent unsubscribed_from_sms
  enabled_push_messaging`.split(/\s+/);

describe("creating a contact", () => {
  test("makes a user unless a lead is asked for", async () => {
    expect(await create({ email: "plain@example.com" })).toMatchObject({ role: "user", external_id: null });
    expect(await create({ role: "contact", external_id: "old-word" })).toMatchObject({ role: "user" });
  });

  test("gives a lead a UUID and ignores the external id that was sent", async () => {
    const lead = await create({ role: "lead", external_id: "mine" });
    expect(lead.external_id).toMatch(/^[0-9a-f]{8}-[0-9a-f-]{27}$/);
  });

  test("answers every key of a contact, null where nothing is known", async () => {
    const contact = await create({ email: "keys@example.com" });
    expect(contact.id).toMatch(/^[0-9a-f]{24}$/);
    expect(Object.keys(contact)).toEqual(KEYS);
    expect(contact).toMatchObject({
      type: "contact",
      phone: null,
      owner_id: null,
      location: { type: "location", country: null, continent_code: null },
      custom_attributes: {},
      tags: { type: "list", data: [], url: `/contacts/${contact.id}/tags`, total_count: 0, has_more: false },
      opted_in_subscription_types: { url: `/contacts/${contact.id}/subscriptions` },
      enabled_push_messaging: null,
    });
  });

  test("takes times before 1970 and the last second of ten digits", async () => {
    const times = { signed_up_at: -5, last_seen_at: 9_999_999_999 };
    expect(await create({ external_id: "timeless", ...times })).toMatchObject(times);
  });

  test.each([
    ["2.11", false, false, false],
    ["2.14", false, true, false],
    ["2.16", true, true, true],
  ])(
    "names at %s: email_domain %s, enabled_push_messaging %s alone and %s in rows",
    async (version, domain, alone, row) => {
      const { id } = await create({ email: `v${version}@Example.com` });
      const headers = { "intercom-version": version };
      const single = (await call("GET", `/contacts/${id}`, undefined, headers)).body;
      const [found] = (await call("POST", "/contacts/search", { query: filter("id", "=", id) }, headers)).body
        .data;
      for (const contact of [single, found]) {
        expect(contact).toMatchObject({ sms_consent: false, unsubscribed_from_sms: false });
        expect(contact.email_domain).toBe(domain ? "example.com" : undefined);
      }
      expect(["enabled_push_messaging" in single, "enabled_push_messaging" in found]).toEqual([alone, row]);
    },
  );

  test("keeps addresses in lower case", async () => {
    expect(await create({ email: "Mixed.Case@Example.com" })).toMatchObject({
      email: "mixed.case@example.com",
    });
  });

  test("shows an avatar as an object", async () => {
    const contact = await create({ external_id: "face", avatar: "https://example.com/a.png" });
    expect(contact.avatar).toEqual({ type: "avatar", image_url: "https://example.com/a.png" });
  });

  test.each([
    [{ name: "Nobody" }, "parameter_missing"],
    [{ externalId: "camel" }, "parameter_missing"],
    [{ email: 5 }, "parameter_invalid"],
    [{ email: "no address" }, "parameter_invalid"],
    [{ role: "admin" }, "parameter_invalid"],
    [{ role: "user", signed_up_at: "yesterday" }, "parameter_invalid"],
    [{ role: "user", signed_up_at: 1.5 }, "parameter_invalid"],
    [{ role: "user", signed_up_at: 1_571_672_154_000 }, "parameter_invalid"],
    [{ role: "user", last_seen_at: 10_000_000_000 }, "parameter_invalid"],
    [{ role: "user", unsubscribed_from_emails: "no" }, "parameter_invalid"],
    [{ role: "user", owner_id: 7 }, "parameter_invalid"],
    [{ role: "user", custom_attributes: { shoe_size: 43 } }, "parameter_invalid"],
    [{ role: "user", custom_attributes: { seats: "many" } }, "parameter_invalid"],
    [{ role: "user", custom_attributes: { plan: "x".repeat(256) } }, "parameter_invalid"],
    [{ role: "user", custom_attributes: { plan: ["free"] } }, "parameter_invalid"],
    [{ role: "user", custom_attributes: { legacy_code: "archived attribute" } }, "parameter_invalid"],
    [[], "bad_request"],
    ['{"role":"user","custom_attributes":{"__proto__":{"polluted":true}}}', "parameter_invalid"],
  ])("refuses %j", async (body, code) => {
    expect(refusal(await call("POST", "/contacts", body))).toMatchObject({ status: 400, code });
  });
});

describe("uniqueness", () => {
  test("an external id is taken by a live user", async () => {
    const holder = await create({ external_id: "taken" });
    expect(refusal(await call("POST", "/contacts", { external_id: "taken" }))).toEqual({
      status: 409,
      code: "conflict",
      message: `A contact matching those details already exists with id=${holder.id}`,
    });
  });

  test.each(["archive", "block", "delete"])("an external id stays taken after %s", async (how) => {
    const holder = await create({ external_id: `gone-${how}` });
    if (how === "delete") await call("DELETE", `/contacts/${holder.id}`);
    else await call("POST", `/contacts/${holder.id}/${how}`);
    expect(refusal(await call("POST", "/contacts", { external_id: `gone-${how}` }))).toEqual({
      status: 409,
      code: "conflict",
      message: `An archived contact matching those details already exists with id=${holder.id}`,
    });
  });

  test("an address is taken for a user without an external id, whatever its case", async () => {
    const holder = await create({ email: "shared@example.com" });
    const answer = await call("POST", "/contacts", { email: "SHARED@example.com" });
    expect(refusal(answer).message).toContain(holder.id);
  });

  test("users with external ids of their own may share an address", async () => {
    await create({ external_id: "a", email: "both@example.com" });
    await expect(create({ external_id: "b", email: "both@example.com" })).resolves.toBeDefined();
  });

  test("leads are never unique", async () => {
    await create({ role: "lead", email: "lead@example.com" });
    await expect(create({ role: "lead", email: "lead@example.com" })).resolves.toBeDefined();
    await expect(create({ email: "lead@example.com" })).resolves.toBeDefined();
  });
});

describe("reading a contact", () => {
  test("finds a user by any external id, percent-encoded", async () => {
    const externalId = "urn:x/y?z=auth0|ü@example.com";
    const { id } = await create({ external_id: externalId });
    const found = await call("GET", `/contacts/find_by_external_id/${encodeURIComponent(externalId)}`);
    expect(found.body).toMatchObject({ id, external_id: externalId });
  });

  test("finds no lead by its external id", async () => {
    const lead = await create({ role: "lead" });
    expect(refusal(await call("GET", `/contacts/find_by_external_id/${lead.external_id}`))).toEqual(
      USER_NOT_FOUND,
    );
  });

  test("knows nobody by an external id in the place of an id", async () => {
    await create({ external_id: "not-an-id" });
    expect(refusal(await call("GET", "/contacts/not-an-id"))).toEqual(USER_NOT_FOUND);
  });
});

describe("updating a contact", () => {
  const update = (id: string, body: unknown) => call("PUT", `/contacts/${id}`, body);

  test("changes only what is named, and custom attributes key by key", async () => {
    const { id } = await create({
      email: "part@example.com",
      name: "Old",
      custom_attributes: { plan: "free", seats: 2 },
    });
    const { body } = await update(id, { name: "New", custom_attributes: { plan: null } });
    expect(body).toMatchObject({
      name: "New",
      email: "part@example.com",
      custom_attributes: { plan: null, seats: 2 },
    });
  });

  test("shows a cleared address as empty, and search as unknown", async () => {
    const { id } = await create({ external_id: "cleared", email: "clear@example.com" });
    await update(id, { email: null });
    expect((await call("GET", `/contacts/${id}`)).body.email).toBe("");
    const found = await search({
      operator: "AND",
      value: [
        { field: "id", operator: "=", value: id },
        { field: "email", operator: "=", value: null },
      ],
    });
    expect(found.body.data).toMatchObject([{ id, email: null }]);
  });

  test("ignores a null external id and a null role", async () => {
    const { id } = await create({ external_id: "stays" });
    expect((await update(id, { external_id: null, role: null })).body).toMatchObject({
      external_id: "stays",
      role: "user",
    });
  });

  test("makes a lead a user, but never a user a lead", async () => {
    const lead = await create({ role: "lead", email: "grows@example.com" });
    expect((await update(lead.id, { role: "user", external_id: "grown" })).body).toMatchObject({
      role: "user",
      external_id: "grown",
    });
    expect(refusal(await update(lead.id, { role: "lead" }))).toEqual({
      status: 400,
      code: "client_error",
      message: "Contact with user role can't be converted to a lead",
    });
  });

  test("refuses an external id that a live user holds", async () => {
    const holder = await create({ external_id: "held" });
    const other = await create({ external_id: "other" });
    expect(refusal(await update(other.id, { external_id: "held" })).message).toContain(holder.id);
  });

  test("gives out an external id that only an archived user holds", async () => {
    const holder = await create({ external_id: "left-behind" });
    await call("POST", `/contacts/${holder.id}/archive`);
    const other = await create({ external_id: "heir" });
    expect((await update(other.id, { external_id: "left-behind" })).status).toBe(200);
    const found = await call("GET", "/contacts/find_by_external_id/left-behind");
    expect(found.body.id).toBe(other.id);
  });

  test("frees the external id and the address that were given up", async () => {
    const { id } = await create({ external_id: "given-up" });
    await update(id, { external_id: "taken-up" });
    expect(refusal(await call("GET", "/contacts/find_by_external_id/given-up"))).toEqual(USER_NOT_FOUND);
    const { id: successor } = await create({ external_id: "given-up", email: "given-up@example.com" });
    await update(successor, { email: "taken-up@example.com" });
    await expect(create({ email: "given-up@example.com" })).resolves.toBeDefined();
  });

  test("leaves the refused contact as it was", async () => {
    const { id } = await create({ external_id: "whole", name: "Before" });
    await update(id, { name: "After", custom_attributes: { nonsense: 1 } });
    expect((await call("GET", `/contacts/${id}`)).body.name).toBe("Before");
  });

  test("gives the owner as a number at 2.14 and as a string from 2.16 on", async () => {
    const owner_id = Number((await call("GET", "/admins")).body.admins[1].id);
    const { id } = await create({ external_id: "owned", owner_id });
    expect((await call("GET", `/contacts/${id}`)).body.owner_id).toBe(owner_id);
    const newer = await call("GET", `/contacts/${id}`, undefined, { "intercom-version": "2.16" });
    expect(newer.body.owner_id).toBe(String(owner_id));
  });
});
