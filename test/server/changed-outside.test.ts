import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createEmulator, type Emulator } from "../../src/emulator/emulator.js";
import { startTestEmulator, type TestEmulator } from "../testkit/emulator.js";
import { startTestGateway, type TestGateway } from "../testkit/gateway.js";
import { graphql } from "../testkit/generated/gql.js";

const SECRET = "the-client-secret";
const LAG_MS = 30_000;

const EVERYWHERE = graphql(`
  query ChangedOutside($id: ID!, $externalId: ID!, $tagId: ID!, $byId: _Any!, $byKey: _Any!) {
    contact(id: $id) { id name }
    contactByExternalId(externalId: $externalId) { id name }
    contactsByExternalIds(externalIds: [$externalId]) { id name }
    entities: _entities(representations: [$byId, $byKey]) { ... on Contact { id name } }
    contacts(first: 50) { nodes { id name } }
    filtered: contacts(first: 50, filter: { role: { eq: USER } }) { nodes { id name } }
    searched: contacts(first: 50, search: "before") { nodes { id name } }
    tag(id: $tagId) { contacts(first: 50) { nodes { id name } } }
  }
`);

/** The emulator sends its own webhooks, as Intercom does. */
let sender: Emulator;
let reset: TestEmulator;
const gatewayOver = (env: Readonly<Record<string, string>>) =>
  startTestGateway({
    emulator: reset,
    env: { INTERCOM_BASE_URL: sender.url, INTERCOM_ACCESS_TOKEN: sender.credentials.token, ...env },
  });
const rest = async (method: string, path: string, body: object) => {
  const headers = { authorization: "Bearer any", "content-type": "application/json" };
  const response = await fetch(`${sender.url}${path}`, { method, headers, body: JSON.stringify(body) });
  return (await response.json()) as { readonly id: string };
};

beforeAll(async () => {
  reset = await startTestEmulator({ contacts: 0 });
  sender = await createEmulator({
    rateLimit: 1_000_000,
    searchLagMs: LAG_MS,
    seed: {
      tags: ["vip"],
      contacts: [
        { external_id: "outside", name: "Before", tags: ["vip"] },
        { external_id: "another", name: "Another before" },
      ],
    },
  });
});
afterAll(async () => {
  await sender.close();
  await reset.close();
});

async function readEverywhere(gateway: TestGateway) {
  const contacts = await rest("POST", "/contacts/search", {
    query: { field: "external_id", operator: "=", value: "outside" },
  });
  const [{ id }] = (contacts as unknown as { data: [{ id: string }] }).data;
  const { tags } = await gateway.executeOk(graphql(`query TagsOfOutside { tags { id } }`));
  const read = () =>
    gateway.executeOk(EVERYWHERE, {
      id,
      externalId: "outside",
      tagId: tags?.[0]?.id ?? "",
      byId: { __typename: "Contact", id },
      byKey: { __typename: "Contact", externalId: "outside" },
    });
  return { id, read };
}

type Read = Awaited<ReturnType<Awaited<ReturnType<typeof readEverywhere>>["read"]>>;

/** The names under which a contact is shown: where one thing is asked for, and in lists. */
const shown = (read: Read, id: string) => ({
  single: [
    read.contact,
    read.contactByExternalId,
    ...(read.contactsByExternalIds ?? []),
    ...read.entities,
  ].map((contact) => contact && "name" in contact && contact.name),
  lists: [read.contacts, read.filtered, read.searched, read.tag?.contacts]
    .flatMap((list) => list?.nodes ?? [])
    .filter((contact) => contact.id === id)
    .map(({ name }) => name),
});

describe("a contact that is changed outside, while the search index lags by half a minute", () => {
  test("is right wherever it is asked for within a second of its webhook, and no list shows its old state", async () => {
    await using gateway = await gatewayOver({ INTERCOM_CLIENT_SECRET: SECRET });
    const hook = gateway.url.replace("graphql", "webhooks/intercom");
    await sender.subscribe({ url: hook, secret: SECRET });
    const { id, read } = await readEverywhere(gateway);
    const before = shown(await read(), id);
    expect(before.single).toEqual(Array(5).fill("Before"));
    expect(before.lists).toEqual(Array(4).fill("Before"));

    await rest("PUT", `/contacts/${id}`, { name: "After" });
    const lastTakenAt = async () => {
      const health = (await (await fetch(`${gateway.healthUrl}/ready`)).json()) as Health;
      return health.webhooks.lastTakenAt;
    };
    await expect.poll(lastTakenAt, { timeout: 20_000 }).not.toBeNull();
    const after = shown(await read(), id);
    expect(after.single).toEqual(Array(5).fill("After"));
    expect(new Set(after.lists)).toEqual(new Set(["After"]));
  });

  test("is, without webhooks, as the index has it in lists, and right where it is read by its id", async () => {
    await using gateway = await gatewayOver({});
    const { id, read } = await readEverywhere(gateway);
    await read();
    await rest("PUT", `/contacts/${id}`, { name: "Later" });
    const after = shown(await read(), id);
    expect(after.single[0]).toBe("Later");
    expect(after.lists).not.toContain("Later");
  });
});

interface Health {
  readonly webhooks: { readonly lastTakenAt: string | null };
}
