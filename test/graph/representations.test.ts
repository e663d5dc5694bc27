import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { untyped } from "../testkit/execute.js";
import { startTestGateway, type TestGateway } from "../testkit/gateway.js";
import { graphql } from "../testkit/generated/gql.js";

const EDGE = { FEDERATION_USER_TYPE: "User", FEDERATION_USER_KEY: "id" };
/** What a careless `String(userId)` writes into Intercom, and numbers. */
const NAMES = ["null", "undefined", "true", "[object Object]", "1", "42", "9007199254740992"];

let compiled: TestGateway;
let reference: TestGateway;
beforeAll(async () => {
  compiled = await startTestGateway({
    emulator: { contacts: 3 },
    env: { ...EDGE, EXECUTOR: "jit-at-first-sight" },
  });
  reference = await startTestGateway({
    emulator: compiled.emulator,
    env: { ...EDGE, EXECUTOR: "graphql-js" },
  });
  for (const externalId of NAMES)
    await compiled.executeOk(
      graphql(`
        mutation CreateOddlyNamed($externalId: ID!) {
          createContact(input: { externalId: $externalId }) { userErrors { message } }
        }
      `),
      { externalId },
    );
});
afterAll(async () => {
  await reference.close();
  await compiled.close();
});

const ENTITIES = untyped(`
  query OddRepresentations($r: [_Any!]!) {
    _entities(representations: $r) {
      __typename
      ... on Contact { externalId }
      ... on Company { companyId }
      ... on Tag { tag: name }
      ... on Segment { segment: name }
      ... on IntercomAdmin { admin: name }
      ... on User { id contact { externalId } }
    }
  }
`);

/** Asks both executors, which have to agree, and tells each entry with the code of its error. */
async function ask(r: readonly unknown[]) {
  const [one, other] = await Promise.all(
    [compiled, reference].map(async (gateway) => {
      const { status, data, errors } = await gateway.execute(ENTITIES, { r });
      expect(status).toBe(200);
      const failed = errors?.map(({ path, extensions }) => [path?.join("."), extensions.code]) ?? [];
      return { entities: (data as { _entities: unknown[] } | null)?._entities, failed };
    }),
  );
  expect(one).toEqual(other);
  return one!;
}

const KNOWN = { __typename: "Contact", externalId: "42" };
const FOUND = { __typename: "Contact", externalId: "42" };

describe("a representation", () => {
  test.each([
    ["Contact", "id"],
    ["Contact", "externalId"],
    ["Company", "id"],
    ["Company", "companyId"],
    ["Tag", "id"],
    ["Segment", "id"],
    ["IntercomAdmin", "id"],
    ["User", "id"],
  ])("of %s whose %s is null or empty is nobody, without an error and without a call", async (type, key) => {
    const calls = await compiled.emulator.costOf(async () => {
      for (const value of [null, ""])
        expect(await ask([{ __typename: type, [key]: value }])).toEqual({ entities: [null], failed: [] });
    });
    expect(calls.total).toBe(0);
  });

  test.each(["Contact", "Company", "Tag", "Segment", "IntercomAdmin", "User"])(
    "of %s whose key is no text and no exact number is an error for its entry alone",
    async (type) => {
      const wrong = [true, { a: 1 }, ["1"], 1.5, 2 ** 53].map((id) => ({ __typename: type, id }));
      expect(await ask([KNOWN, ...wrong, { __typename: type }, KNOWN])).toEqual({
        entities: [FOUND, ...wrong.map(() => null), null, FOUND],
        failed: [1, 2, 3, 4, 5, 6].map((index) => [`_entities.${index}`, "BAD_USER_INPUT"]),
      });
    },
  );

  test("takes a whole number for its digits", async () => {
    expect(
      await ask([
        { __typename: "Contact", externalId: 42 },
        { __typename: "User", id: 42 },
      ]),
    ).toEqual({
      entities: [FOUND, { __typename: "User", id: "42", contact: { externalId: "42" } }],
      failed: [],
    });
  });

  test("is named by its other key where the first is null", async () => {
    expect(await ask([{ ...KNOWN, id: null }])).toEqual({ entities: [FOUND], failed: [] });
  });

  test("of an unknown type, or of none, is an error for its entry alone, also in the document", async () => {
    const strangers = [{ __typename: "Robot", id: "1" }, { id: "1" }, 7, "Contact", [KNOWN]];
    const failed = strangers.map((_, index) => [`_entities.${index + 1}`, "BAD_USER_INPUT"]);
    const entities = [FOUND, ...strangers.map(() => null), FOUND];
    expect(await ask([KNOWN, ...strangers, KNOWN])).toEqual({ entities, failed });
    const { data, errors } = await compiled.execute(
      untyped(
        `{ _entities(representations: [{ __typename: "Robot" }, { __typename: "Contact", externalId: 42 }]) { ... on Contact { externalId } } }`,
      ),
    );
    expect([data, errors?.map(({ path }) => path)]).toEqual([
      { _entities: [null, { externalId: "42" }] },
      [["_entities", 0]],
    ]);
  });
});
