import { afterAll, describe, expect, test } from "vitest";
import type { EmulatorSeed } from "../../src/emulator/emulator.js";
import { createEmulator } from "../../src/emulator/emulator.js";
import { callOf } from "./intercom.js";

const EPOCH = 1_790_812_800;

const SEED: EmulatorSeed = {
  admins: [
    { name: "Ada Admin", email: "ada@acme.example" },
    { id: "77", name: "Bo Boss", email: "bo@acme.example", job_title: "Boss" },
  ],
  tags: ["vip", { id: "500", name: "Beta" }],
  subscriptionTypes: [
    { name: "News", consent_type: "opt_in", description: "Once a month" },
    { id: "300", name: "Offers", consent_type: "opt_out", content_types: ["email", "sms_message"] },
  ],
  dataAttributes: [
    { model: "contact", name: "plan", data_type: "string", options: ["free", "pro"], label: "Plan" },
    { model: "company", name: "industry_code", data_type: "string", created_at: 5 },
    { model: "contact", name: "old", data_type: "integer", archived: true },
  ],
  companies: [
    {
      company_id: "acme",
      name: "Acme",
      plan: "Team",
      size: 12,
      monthly_spend: 99,
      tags: ["Beta"],
      custom_attributes: { industry_code: "62" },
      created_at: 1_600_000_000,
    },
    { id: "globex-1", company_id: "globex" },
  ],
  contacts: [
    {
      external_id: "u1",
      email: "Una@Acme.example",
      name: "Una",
      owner: "Bo Boss",
      tags: ["500", "vip"],
      companies: ["acme", "globex-1"],
      subscriptions: ["News", "300"],
      custom_attributes: { plan: "pro" },
      location: { city: "Cork" },
      signed_up_at: 1_700_000_000,
    },
    { id: "lee", role: "lead", email: "lee@acme.example", tags: ["vip"] },
    { external_id: "u2", email: "una@acme.example", created_at: 1_500_000_000, phone: null },
    { external_id: "u3", state: "archived" },
  ],
  notes: [
    { contact: "u1", body: "First", created_at: 1_600_000_001 },
    { id: "40", contact: "lee@acme.example", body: "<p>Lead</p>", author: "bo@acme.example" },
    { contact: "u1", body: "Second" },
    { company: "Acme", body: "About Acme" },
  ],
  segments: [
    { name: "Pros", query: { field: "custom_attributes.plan", operator: "=", value: "pro" } },
    {
      name: "VIPs or betas",
      query: {
        operator: "OR",
        value: [
          { field: "tag_id", operator: "=", value: "vip" },
          { field: "tag_id", operator: "=", value: "500" },
        ],
      },
    },
    { id: "leads-by-hand", name: "By hand", person_type: "contact", members: ["lee"] },
    { name: "Nobody", members: [] },
  ],
  companySegments: [
    { name: "Small", query: { field: "size", operator: ">=", value: 10 } },
    { name: "Betas", query: { field: "tag_id", operator: "=", value: "Beta" } },
  ],
};

const emulator = await createEmulator({ seed: SEED });
afterAll(() => emulator.close());
const call = callOf(emulator.url);
const get = async (path: string) => (await call("GET", path, undefined, { "intercom-version": "2.16" })).body;
const user = (externalId: string) => get(`/contacts/find_by_external_id/${externalId}`);
const namesIn = (list: { name: string }[]) => list.map(({ name }) => name);

describe("a seed of own data is read back over HTTP:", () => {
  test("admins, the first of whom owns the token, and the bot after them", async () => {
    const { admins } = await get("/admins");
    expect(admins).toMatchObject([
      { name: "Ada Admin", email: "ada@acme.example" },
      { id: "77", name: "Bo Boss", job_title: "Boss" },
      { name: "Fin", has_inbox_seat: false },
    ]);
    expect((await get("/me")).email).toBe("ada@acme.example");
  });

  test("tags", async () => {
    expect((await get("/tags")).data).toEqual([
      { type: "tag", id: "500", name: "Beta" },
      { type: "tag", id: "4919401", name: "vip" },
    ]);
  });

  test("subscription types", async () => {
    expect((await get("/subscription_types")).data).toMatchObject([
      {
        id: "301",
        consent_type: "opt_in",
        default_translation: { name: "News", description: "Once a month" },
      },
      { id: "300", consent_type: "opt_out", content_types: ["email", "sms_message"], state: "live" },
    ]);
  });

  test("custom attributes beside the standard ones", async () => {
    const { data } = await get("/data_attributes?include_archived=true");
    expect(data.filter(({ custom }: { custom: boolean }) => !custom).length).toBe(50);
    expect(data.filter(({ custom }: { custom: boolean }) => custom)).toMatchObject([
      { id: 1, name: "plan", label: "Plan", options: ["free", "pro"], model: "contact", archived: false },
      { id: 2, name: "industry_code", label: "industry_code", model: "company", created_at: 5 },
      { id: 3, name: "old", data_type: "integer", archived: true },
    ]);
  });

  test("companies", async () => {
    const acme = await get("/companies?company_id=acme");
    expect(acme).toMatchObject({
      name: "Acme",
      plan: { name: "Team" },
      size: 12,
      monthly_spend: 99,
      created_at: 1_600_000_000,
      updated_at: 1_600_000_000,
      user_count: 1,
      custom_attributes: { industry_code: "62" },
    });
    expect(namesIn(acme.tags.tags)).toEqual(["Beta"]);
    expect((await get("/companies/globex-1")).company_id).toBe("globex");
  });

  test("contacts, with what belongs to them", async () => {
    const una = await user("u1");
    expect(una).toMatchObject({
      role: "user",
      email: "una@acme.example",
      owner_id: "77",
      created_at: EPOCH,
      updated_at: EPOCH,
      signed_up_at: 1_700_000_000,
      location: { city: "Cork", country: null },
      custom_attributes: { plan: "pro" },
    });
    expect(namesIn((await get(`/contacts/${una.id}/tags`)).data)).toEqual(["Beta", "vip"]);
    expect((await get(`/contacts/${una.id}/companies`)).data).toMatchObject([
      { company_id: "acme" },
      { id: "globex-1" },
    ]);
    const chosen = (await get(`/contacts/${una.id}/subscriptions`)).data;
    expect(chosen).toMatchObject([{ id: "300" }, { id: "301" }]);
    expect(una.opted_in_subscription_types.data).toMatchObject([{ id: "301" }]);
    expect(await get("/contacts/lee")).toMatchObject({
      role: "lead",
      external_id: "5eed0000-0000-4000-8000-000000000001",
    });
    expect((await get("/contacts")).data.map((it: { external_id: string }) => it.external_id)).toEqual([
      "u2",
      "u1",
      "5eed0000-0000-4000-8000-000000000001",
    ]);
    expect((await user("u3")).type).toBe("error.list");
  });

  test("notes, the later the newer", async () => {
    const una = await user("u1");
    expect((await get(`/contacts/${una.id}/notes`)).data).toMatchObject([
      { body: "<p>Second</p>", created_at: EPOCH, author: { name: "Ada Admin" } },
      { body: "<p>First</p>", created_at: 1_600_000_001 },
    ]);
    expect(await get("/notes/40")).toMatchObject({ body: "<p>Lead</p>", author: { id: "77" } });
    const acme = await get("/companies?company_id=acme");
    expect((await get(`/companies/${acme.id}/notes`)).data).toMatchObject([{ body: "<p>About Acme</p>" }]);
  });

  test("segments, by a query and by members", async () => {
    const una = await user("u1");
    expect(namesIn((await get(`/contacts/${una.id}/segments`)).data)).toEqual(["Pros", "VIPs or betas"]);
    expect(namesIn((await get("/contacts/lee/segments")).data)).toEqual(["By hand"]);
    const { segments } = await get("/segments?include_count=true");
    expect(
      segments.map((it: { name: string; count: number; person_type: string }) => [
        it.name,
        it.person_type,
        it.count,
      ]),
    ).toEqual([
      ["By hand", "contact", 1],
      ["Nobody", "user", 0],
      ["Pros", "user", 1],
      ["VIPs or betas", "user", 1],
    ]);
  });

  test("segments of companies", async () => {
    const acme = await get("/companies?company_id=acme");
    expect(namesIn((await get(`/companies/${acme.id}/segments`)).data)).toEqual(["Small", "Betas"]);
    expect(namesIn((await get("/segments?type=company")).segments)).toEqual(["Betas", "Small"]);
  });
});

describe("a seed of own data", () => {
  test("gives the same ids in every run, and new objects other ids than its own", async () => {
    const again = await createEmulator({ seed: SEED });
    const callAgain = callOf(again.url);
    expect((await callAgain("GET", "/contacts")).text).toBe((await call("GET", "/contacts")).text);
    expect((await callAgain("POST", "/tags", { name: "Later" })).body.id).toBe("4919402");
    const { body } = await callAgain("POST", "/contacts/lee/notes", { body: "Later" });
    expect(body.id).toBe("44");
    await again.close();
  });

  test("is restored by a reset with state, whatever became of the object that was passed", async () => {
    const contacts = [{ external_id: "one" }];
    const one = await createEmulator({ seed: { contacts } });
    const callOne = callOf(one.url);
    const total = async () => (await callOne("GET", "/contacts")).body.total_count;
    await callOne("POST", "/contacts", { external_id: "two" });
    contacts.push({ external_id: "three" });
    await one.reset({ state: true });
    expect(await total()).toBe(1);
    await one.reset({ state: true, seed: { contacts } });
    expect(await total()).toBe(2);
    await one.close();
  });

  test("leaves every list that it does not have empty, but for one admin, the bot and the standard attributes", async () => {
    const bare = await createEmulator({ seed: {} });
    const callBare = callOf(bare.url);
    const lists = ["/contacts", "/tags", "/subscription_types", "/companies"];
    for (const path of lists) expect((await callBare("GET", path)).body.data, path).toEqual([]);
    expect((await callBare("GET", "/segments")).body.segments).toEqual([]);
    expect((await callBare("GET", "/data_attributes")).body.data).toHaveLength(50);
    const { admins } = (await callBare("GET", "/admins")).body;
    expect(namesIn(admins)).toEqual(["Aoife Byrne", "Fin"]);
    await bare.close();
  });

  test("can be found at once, also where lists run behind writes", async () => {
    const lagging = await createEmulator({
      seed: { contacts: [{ external_id: "u1" }] },
      searchLagMs: 60_000,
    });
    expect((await callOf(lagging.url)("GET", "/contacts")).body.total_count).toBe(1);
    await lagging.close();
  });

  test("takes more members of a segment than one list of a filter holds", async () => {
    const members = Array.from({ length: 120 }, (_, index) => `m-${index}`);
    const many = await createEmulator({
      seed: {
        contacts: [...members, "other"].map((external_id) => ({ external_id })),
        segments: [{ name: "Many", members }],
      },
    });
    const { segments } = (await callOf(many.url)("GET", "/segments?include_count=true")).body;
    expect(segments).toMatchObject([{ count: 120 }]);
    await many.close();
  });
});
