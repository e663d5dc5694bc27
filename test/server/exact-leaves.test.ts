import { GraphQLEnumType, getOperationAST, parse, validate } from "graphql";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { buildSubgraph } from "../../src/graph/schema.js";
import { createCompiledOperations } from "../../src/server/executor/compiled/compiled-operations.js";
import { type DistortingProxy, startDistortingProxy } from "../testkit/distorting-proxy.js";
import { startTestEmulator, type TestEmulator } from "../testkit/emulator.js";
import { type ExecutorPair, startExecutorPair } from "../testkit/executors.js";
import { misfits } from "../testkit/misfits.js";
import { reachableLeaves, selectedLeaves, wholeQueries } from "../testkit/whole-queries.js";

const { schema } = buildSubgraph({ userEdge: { type: "User", key: "id" } });
const USER_EDGE = { FEDERATION_USER_TYPE: "User", FEDERATION_USER_KEY: "id" };

/** Of each query. Its largest answers have a hundred keys, so that a run spoils a part of them, and another run others. */
const ROUNDS = 12;
/** Longer than a list of the workspace is kept. */
const LIST_IS_FORGOTTEN_MS = 2 * 3_600_000;

let emulator: TestEmulator;
let proxy: DistortingProxy;
let pair: ExecutorPair;
const firstRound = Date.now() % 100_000;
let rounds = firstRound;
let variables: Readonly<Record<string, unknown>>;

beforeAll(async () => {
  process.stdout.write(`exact leaves: first round ${firstRound}\n`);
  emulator = await startTestEmulator({ contacts: 60, rateLimit: 3_000_000_000 });
  proxy = await startDistortingProxy(emulator.url);
  pair = await startExecutorPair("jit-at-first-sight", { ...emulator, url: proxy.url }, USER_EDGE);
  variables = await readVariables();
});
afterAll(async () => {
  await pair[Symbol.asyncDispose]();
  await proxy[Symbol.asyncDispose]();
  await emulator.close();
});

const SOME = `{
  contacts(first: 40) { nodes { id role externalId companies { totalCount } notes { totalCount } } }
  companies(first: 1) { nodes { id companyId } }
  tags { id } segments { id } intercomAdmins { id } intercomConversations(first: 2) { nodes { id } }
}`;

/** Of things that have everything. */
async function readVariables(): Promise<Readonly<Record<string, unknown>>> {
  const { compiled } = await pair.ask(SOME, {});
  const { contacts, companies, tags, segments, intercomAdmins, intercomConversations } = JSON.parse(
    compiled.data ?? "{}",
  );
  const [company] = companies.nodes;
  const { id: contact, externalId } = contacts.nodes.find(
    (it: Record<string, { totalCount: number }>) =>
      it["companies"]?.totalCount === 2 && it["notes"]?.totalCount,
  );
  const ids = { Contact: contact, Tag: tags[0].id, Segment: segments[0].id, Company: company.id };
  return {
    contact,
    lead: contacts.nodes.find(({ role }: Record<string, unknown>) => role === "LEAD").id,
    externalId,
    externalIds: [externalId, contacts.nodes[0].externalId, "nobody"],
    company: company.id,
    companyId: company.companyId,
    tag: ids.Tag,
    segment: ids.Segment,
    model: "CONTACT",
    entities: [
      ...Object.entries(ids).map(([__typename, id]) => ({ __typename, id })),
      { __typename: "IntercomAdmin", id: intercomAdmins[0].id },
      { __typename: "Contact", externalId },
      { __typename: "Company", companyId: company.companyId },
    ],
    conversation: intercomConversations.nodes[0].id,
    ticket: "1",
    inbox: [
      ...intercomConversations.nodes.map(({ id }: { id: string }) => ({
        __typename: "IntercomConversation",
        id,
      })),
      { __typename: "IntercomTicket", id: "1" },
    ],
    users: [externalId, 5, 1.5, true, {}, null].map((id) => ({ __typename: "User", id })),
  };
}

function variablesOf(query: string): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(variables).filter(([name]) => query.includes(`$${name}:`)));
}

/** @param key What is spoilt in Intercom's answers; a list that was kept is read anew. */
async function expectSameAnswer(query: string, key: string | null): Promise<void> {
  rounds += 1;
  proxy.distortion = { round: rounds, key };
  const { compiled, reference } = await pair.ask(query, variablesOf(query));
  const asked = `${JSON.stringify(proxy.distortion)} ${query}`;
  expect(compiled.status, asked).toBe(reference.status);
  expect(withoutTokens(compiled.data), asked).toBe(withoutTokens(reference.data));
  const data: unknown = JSON.parse(compiled.data ?? "null");
  // Of several that meet below one null, compiled code tells of the one that made it.
  const told = reference.errors.filter(
    (error) => compiled.errors.includes(error) || !isBelowNull(data, error),
  );
  expect(compiled.errors, asked).toEqual(told);
  expect(misfits(schema, data), asked).toEqual([]);
}

/** A token is sealed anew each time. */
const withoutTokens = (data: string | null | undefined) =>
  data?.replace(/"previewToken":"[\w-]+"/g, '"previewToken":"a token"');

function isBelowNull(data: unknown, error: string): boolean {
  const { path = [] } = JSON.parse(error) as { path?: readonly (string | number)[] };
  let value = data;
  for (const key of path) {
    if (value == null) return true;
    value = (value as Record<string | number, unknown>)[key];
  }
  return false;
}

test("every enum value of the graph is inside what it is called outside", () => {
  const enums = Object.values(schema.getTypeMap()).filter((type) => type instanceof GraphQLEnumType);
  expect(enums.length).toBeGreaterThan(5);
  for (const type of enums)
    for (const { name, value } of type.getValues()) expect(value, `${type}.${name}`).toBe(name);
});

test("the queries below select every leaf that there is, and are all compiled", () => {
  const queries = Object.values(wholeQueries);
  const selected = selectedLeaves(schema, queries);
  const missing = [...reachableLeaves(schema)].filter((leaf) => !selected.has(leaf));
  expect(missing).toEqual(["_Service.sdl"]);
  const operations = createCompiledOperations(schema, { isEager: true });
  for (const query of queries) {
    const document = parse(query);
    expect(validate(schema, document), query).toEqual([]);
    const operation = getOperationAST(document) as NonNullable<ReturnType<typeof getOperationAST>>;
    expect(operations.find(document, operation, variablesOf(query)), query).toBeDefined();
  }
});

describe("whatever Intercom sends, leaves are of their types, and those of graphql-js, in", () => {
  beforeAll(() => {
    const now = performance.now.bind(performance);
    vi.spyOn(performance, "now").mockImplementation(
      () => now() + (rounds - firstRound) * LIST_IS_FORGOTTEN_MS,
    );
  });
  afterAll(() => vi.restoreAllMocks());

  test.each(Object.entries(wholeQueries))(
    "%s",
    async (_, query) => {
      proxy.keys.clear();
      await expectSameAnswer(query, null);
      const keys = [...proxy.keys];
      for (let round = 0; round < ROUNDS; round += 1)
        await expectSameAnswer(query, keys[rounds % keys.length] ?? null);
    },
    120_000,
  );
});
