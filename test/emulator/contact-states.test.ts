import { describe, expect, test } from "vitest";
import { filter, refusal, startIntercom } from "./intercom.js";

const NOON = Date.parse("2026-11-20T12:00:00Z");
const DAY = 86_400_000;
let now = NOON;
const { call, create, search } = await startIntercom({ now: () => now });
const take = (how: string, id: string) =>
  how === "delete" ? call("DELETE", `/contacts/${id}`) : call("POST", `/contacts/${id}/${how}`);

describe.each([
  ["archive", { archived: true }],
  ["block", { blocked: true }],
  ["delete", { deleted: true }],
])("after %s", (how, flag) => {
  test("the answer says who, and what happened", async () => {
    const { id } = await create({ external_id: `answer-${how}` });
    const { body } = await take(how, id);
    expect(body).toEqual({ type: "contact", id, external_id: `answer-${how}`, ...flag });
  });

  test("the contact cannot be found, listed, searched or written to", async () => {
    const { id, external_id } = await create({ external_id: `hidden-${how}` });
    await take(how, id);
    const refused = { status: 404, code: "not_found", message: "User Not Found" };
    expect(refusal(await call("GET", `/contacts/${id}`))).toEqual(refused);
    expect(refusal(await call("PUT", `/contacts/${id}`, { name: "x" }))).toEqual(refused);
    expect(refusal(await call("GET", `/contacts/find_by_external_id/${external_id}`))).toEqual(refused);
    expect(refusal(await call("GET", `/contacts/${id}/tags`))).toEqual(refused);
    expect(refusal(await call("GET", `/contacts/${id}/segments`))).toEqual(refused);
    expect((await search(filter("id", "=", id))).body.total_count).toBe(0);
    expect((await call("GET", "/contacts?per_page=150")).text).not.toContain(id);
  });
});

test("unarchive brings everything back, as often as it is asked", async () => {
  const { id } = await create({ external_id: "back", name: "Bea", custom_attributes: { plan: "pro" } });
  await take("archive", id);
  expect((await take("unarchive", id)).body).toEqual({
    type: "contact",
    id,
    external_id: "back",
    archived: false,
  });
  expect((await take("unarchive", id)).status).toBe(200);
  expect((await call("GET", `/contacts/${id}`)).body).toMatchObject({
    name: "Bea",
    custom_attributes: { plan: "pro" },
  });
  expect((await search(filter("id", "=", id))).body.total_count).toBe(1);
});

test.each([
  ["delete", "bad_request", "User has been marked for permanent deletion and is not restorable."],
  ["block", "not_restorable", "User has been blocked and is not restorable."],
])("%s cannot be undone", async (how, code, message) => {
  const { id } = await create({ external_id: `final-${how}` });
  await take(how, id);
  expect(refusal(await take("unarchive", id))).toEqual({ status: 400, code, message });
});

test("a deleted contact is destroyed after seven days: nothing knows it, and its details are free", async () => {
  const { id } = await create({ external_id: "destroyed", email: "destroyed@example.com" });
  await take("delete", id);
  now = NOON + 7 * DAY - 1000;
  expect(refusal(await take("unarchive", id))).toMatchObject({ status: 400, code: "bad_request" });
  expect((await call("POST", "/contacts", { external_id: "destroyed" })).status).toBe(409);
  now = NOON + 7 * DAY;
  expect(refusal(await take("unarchive", id))).toMatchObject({ status: 404, message: "User Not Found" });
  expect((await create({ external_id: "destroyed" })).id).not.toBe(id);
  await expect(create({ email: "destroyed@example.com" })).resolves.toMatchObject({ role: "user" });
});

test.each(["archive", "block"])("after %s an external id is held for good", async (how) => {
  now = NOON;
  const { id } = await create({ external_id: `kept-${how}` });
  await take(how, id);
  now = NOON + 400 * DAY;
  expect((await call("POST", "/contacts", { external_id: `kept-${how}` })).status).toBe(409);
});

test("unarchive is refused while somebody else has the external id", async () => {
  const { id } = await create({ external_id: "moved-on" });
  await take("archive", id);
  const heir = await create({ external_id: "heir" });
  await call("PUT", `/contacts/${heir.id}`, { external_id: "moved-on" });
  expect(refusal(await take("unarchive", id))).toMatchObject({ status: 409 });
});

test.each(["archive", "block"])("delete takes a contact after %s, once", async (how) => {
  const { id, external_id } = await create({ external_id: `erased-${how}` });
  await take(how, id);
  expect((await take("delete", id)).body).toEqual({ id, external_id, type: "contact", deleted: true });
  expect(refusal(await take("delete", id))).toMatchObject({ status: 404, message: "User Not Found" });
  expect(refusal(await take("unarchive", id))).toMatchObject({ status: 400, code: "bad_request" });
});

test.each(["archive", "unarchive", "block", "delete"])("%s knows no stranger", async (how) => {
  expect(refusal(await take(how, "0".repeat(24)))).toMatchObject({ status: 404, message: "User Not Found" });
});
