import { afterAll, afterEach, beforeEach, expect, test } from "vitest";
import { startTestEmulator } from "../testkit/emulator.js";
import { startFaultProxy } from "../testkit/fault-proxy.js";
import { startTestGateway, type TestGateway } from "../testkit/gateway.js";
import { graphql } from "../testkit/generated/gql.js";
import type { CreateContactInput, UpsertContactInput } from "../testkit/generated/graphql.js";

const emulator = await startTestEmulator({ contacts: 30 });
const proxy = await startFaultProxy(emulator.url);
afterAll(() => Promise.all([proxy.close(), emulator.close()]));

let gateway: TestGateway;
beforeEach(async () => {
  gateway = await startTestGateway({
    emulator,
    env: { INTERCOM_BASE_URL: proxy.url, OPERATION_TIMEOUT_MS: "1000" },
  });
});
afterEach(async () => {
  await gateway.close();
  proxy.reset();
  await emulator.reset();
});

async function create(input: CreateContactInput) {
  const { createContact } = await gateway.executeOk(
    graphql(`
      mutation CreateAndSayAll($input: CreateContactInput!) {
        createContact(input: $input) {
          contact { id externalId name }
          userErrors { code conflictingContactId }
        }
      }
    `),
    { input },
  );
  return createContact!;
}

const posts = () => proxy.hits.filter((hit) => hit === "POST /contacts").length;

async function countOf(externalId: string): Promise<number> {
  const response = await fetch(`${emulator.url}/contacts/search`, {
    method: "POST",
    headers: { authorization: `Bearer ${emulator.token}`, "content-type": "application/json" },
    body: JSON.stringify({ query: { field: "external_id", operator: "=", value: externalId } }),
  });
  return ((await response.json()) as { total_count: number }).total_count;
}

test.each(["badGateway", "resetAfter", "malformed", "empty"] as const)(
  "a user that was created behind a lost answer (%s) comes back, and is one",
  async (fault) => {
    proxy.spoil(fault, { method: "POST", times: 1 });
    const { contact, userErrors } = await create({
      externalId: "lost|1",
      name: "Lost",
      email: "Lost@x.example",
    });
    expect(userErrors).toEqual([]);
    expect(contact).toMatchObject({ externalId: "lost|1", name: "Lost" });
    expect(posts()).toBe(1);
    expect(await countOf("lost|1")).toBe(1);
  },
);

test("a user that is known by e-mail only is found by it", async () => {
  proxy.spoil("resetAfter", { method: "POST", times: 1 });
  const { contact, userErrors } = await create({
    name: "By mail",
    email: "by.mail@x.example",
    phone: "+353 87 123",
  });
  expect(userErrors).toEqual([]);
  expect(contact).toMatchObject({ name: "By mail" });
  expect(posts()).toBe(1);
});

test("a user that is not there after a second look may still come: OUTCOME_UNKNOWN, one POST", async () => {
  proxy.spoil("resetBefore", { method: "POST" });
  const { contact, userErrors } = await create({ externalId: "never|1" });
  expect(contact).toBeNull();
  expect(userErrors).toMatchObject([{ code: "OUTCOME_UNKNOWN" }]);
  expect(proxy.hits).toEqual([
    "POST /contacts",
    "GET /contacts/find_by_external_id/never%7C1",
    "GET /contacts/find_by_external_id/never%7C1",
  ]);
});

test("a user that was there long before is a conflict: nothing can have been created", async () => {
  proxy.spoil("badGateway", { method: "POST", times: 1 });
  const { contact, userErrors } = await create({ externalId: "auth0|seed-user" });
  expect(contact).toBeNull();
  expect(userErrors).toMatchObject([{ code: "CONFLICT", conflictingContactId: expect.any(String) }]);
  expect(posts()).toBe(1);
});

test("a user that somebody else has just created with other details does not count as ours", async () => {
  const { contact: theirs } = await create({ externalId: "race|1", name: "Theirs" });
  proxy.spoil("badGateway", { method: "POST", times: 1 });
  const { contact, userErrors } = await create({ externalId: "race|1", name: "Ours" });
  expect(theirs).not.toBeNull();
  expect(contact).toBeNull();
  expect(userErrors).toMatchObject([{ code: "OUTCOME_UNKNOWN" }]);
});

test("an upsert goes on where its create was lost", async () => {
  const upsert = async (input: UpsertContactInput) => {
    const { upsertContact } = await gateway.executeOk(
      graphql(`
        mutation UpsertAndSayAll($input: UpsertContactInput!) {
          upsertContact(input: $input) {
            outcome
            contact { id externalId name }
            userErrors { code conflictingContactId }
          }
        }
      `),
      { input },
    );
    return upsertContact;
  };
  proxy.spoil("badGateway", { method: "POST", times: 1 });
  expect(await upsert({ externalId: "upsert|1", name: "New" })).toMatchObject({
    outcome: "CREATED",
    contact: { name: "New" },
    userErrors: [],
  });
  proxy.spoil("badGateway", { method: "POST", times: 1 });
  expect(await upsert({ externalId: "auth0|seed-user", name: "Renamed" })).toMatchObject({
    outcome: "UPDATED",
    contact: { name: "Renamed" },
    userErrors: [],
  });
});
