import { describe, expect, test } from "vitest";
import { filter, refusal, startIntercom } from "./intercom.js";

const { call, create, search } = await startIntercom();
const merge = (from: string, into: string, rest = {}, headers = {}) =>
  call("POST", "/contacts/merge", { from, into, ...rest }, headers);
const V216 = { "intercom-version": "2.16" };

describe("merging a lead into a user", () => {
  test("keeps what the user has and fills in what it lacks", async () => {
    const lead = await create({
      role: "lead",
      email: "lead@example.com",
      name: "Lead",
      phone: "+1",
      custom_attributes: { plan: "pro", seats: 9 },
    });
    const user = await create({ external_id: "keeps", name: "User", custom_attributes: { plan: "free" } });
    const tag = (await call("POST", "/tags", { name: "Moves", users: [{ id: lead.id }] })).body;
    expect((await merge(lead.id, user.id)).body).toMatchObject({
      id: user.id,
      external_id: "keeps",
      role: "user",
      name: "User",
      email: "lead@example.com",
      phone: "+1",
      created_at: user.created_at,
      custom_attributes: { plan: "free", seats: 9 },
      tags: { data: [{ id: tag.id }], total_count: 1 },
    });
  });

  test("does not give the lead's UUID to a user without an external id", async () => {
    const lead = await create({ role: "lead" });
    const user = await create({ email: "no-key@example.com" });
    expect((await merge(lead.id, user.id)).body.external_id).toBeNull();
  });

  test("makes the lead unknown at 2.14 and moved at 2.16", async () => {
    const lead = await create({ role: "lead" });
    const user = await create({ external_id: "target" });
    await merge(lead.id, user.id);
    expect(refusal(await call("GET", `/contacts/${lead.id}`))).toMatchObject({
      status: 404,
      message: "User Not Found",
    });
    const moved = await call("GET", `/contacts/${lead.id}`, undefined, V216);
    expect(refusal(moved)).toMatchObject({ status: 410, code: "contact_merged" });
    expect(moved.headers.get("link")).toBe(`</contacts/${user.id}>; rel="canonical"`);
    expect((await search(filter("id", "=", lead.id))).body.total_count).toBe(0);
    expect(refusal(await call("POST", `/contacts/${lead.id}/unarchive`)).message).toBe(
      "User has been merged and is not restorable.",
    );
  });

  test("leaves the lead's external id taken, as users report, and its address free", async () => {
    const lead = await create({ role: "lead", email: "merged-away@example.com" });
    const user = await create({ external_id: "keeper", email: "keeper@example.com" });
    await merge(lead.id, user.id);
    expect(refusal(await call("POST", "/contacts", { external_id: lead.external_id }))).toEqual({
      status: 409,
      code: "conflict",
      message: `An archived contact matching those details already exists with id=${lead.id}`,
    });
    await expect(create({ email: "merged-away@example.com" })).resolves.toMatchObject({ role: "user" });
  });

  test("does not happen twice", async () => {
    const lead = await create({ role: "lead" });
    const user = await create({ external_id: "once" });
    await merge(lead.id, user.id);
    expect(refusal(await merge(lead.id, user.id)).status).toBe(404);
  });
});

describe("merging is refused", () => {
  test("for every other pair, and nothing changes", async () => {
    const [lead, other] = [await create({ role: "lead" }), await create({ role: "lead" })];
    const user = await create({ external_id: "pair" });
    for (const [from, into] of [
      [user, lead],
      [lead, other],
      [user, user],
      [lead, lead],
    ] as const) {
      expect(refusal(await merge(from.id, into.id))).toEqual({
        status: 400,
        code: "invalid_merge",
        message: "Merging can only be performed on a lead into a user",
      });
      expect((await call("GET", `/contacts/${from.id}`)).body).toEqual(from);
    }
  });

  test("for strangers and for missing ids", async () => {
    const user = await create({ external_id: "alone" });
    expect(refusal(await merge("0".repeat(24), user.id))).toMatchObject({ status: 404 });
    expect(refusal(await call("POST", "/contacts/merge", { into: user.id }))).toMatchObject({ status: 400 });
  });

  test("from 2.16 on, unless the two are duplicates or the check is skipped", async () => {
    const [lead, twin] = [
      await create({ role: "lead" }),
      await create({ role: "lead", email: "twin@example.com" }),
    ];
    const user = await create({ external_id: "dup", email: "twin@example.com" });
    expect(refusal(await merge(lead.id, user.id, {}, V216))).toMatchObject({ code: "invalid_merge" });
    expect((await merge(twin.id, user.id, {}, V216)).status).toBe(200);
    expect((await merge(lead.id, user.id, { skip_duplicate_validation: true }, V216)).status).toBe(200);
  });
});
