import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Document, untyped } from "../testkit/execute.js";
import { startTestGateway, type TestGateway } from "../testkit/gateway.js";
import { graphql } from "../testkit/generated/gql.js";

let gateway: TestGateway;
beforeAll(async () => {
  // Without a lag: what was created is looked for in lists, by a server that knows of no write.
  gateway = await startTestGateway({ emulator: { contacts: 40, searchLagMs: 0 } });
});
afterAll(() => gateway.close());

/** Asks, and expects `BAD_USER_INPUT` at `field` without any call. */
async function refused<Data, Variables>(
  query: Document<Data, Variables>,
  variables: NoInfer<Variables>,
  field: readonly string[],
) {
  const calls = await gateway.emulator.costOf(async () => {
    const { errors } = await gateway.execute(query, variables);
    expect(errors?.map(({ extensions }) => [extensions.code, extensions["field"]])).toEqual([
      ["BAD_USER_INPUT", field],
    ]);
  });
  expect(calls.total).toBe(0);
}

/** The same for a mutation, which says it in its payload. */
async function refusedAsUserError<Variables>(
  mutation: Document<{ done: { userErrors: readonly unknown[] } | null }, Variables>,
  variables: NoInfer<Variables>,
  field: readonly string[],
) {
  const calls = await gateway.emulator.costOf(async () => {
    const { done } = await gateway.executeOk(mutation, variables);
    expect(done?.userErrors).toEqual([{ code: "INVALID_INPUT", field }]);
  });
  expect(calls.total).toBe(0);
}

describe("refused before any call", () => {
  test.each([0, -1, 501, 2_147_483_647])("first: %i", (first) =>
    refused(
      graphql(`query TotalOfPage($first: Int!) { contacts(first: $first) { totalCount } }`),
      { first },
      ["first"],
    ),
  );

  test.each(["..", ".", "", "a/b", "%2e%2e", "a b", "6abb?x", "é", "\r\nX: y", "\ud800", "x".repeat(65)])(
    "%j as an id",
    async (id) => {
      await refused(graphql(`query ContactById($id: ID!) { contact(id: $id) { id } }`), { id }, ["id"]);
      await refused(graphql(`query TagById($id: ID!) { tag(id: $id) { id } }`), { id }, ["id"]);
      await refused(graphql(`query SegmentById($id: ID!) { segment(id: $id) { id } }`), { id }, ["id"]);
      await refusedAsUserError(
        graphql(`
          mutation RefuseDelete($id: ID!) {
            done: deleteContact(id: $id) { userErrors { code field } }
          }
        `),
        { id },
        ["id"],
      );
      await refusedAsUserError(
        graphql(`
          mutation RefuseTag($id: ID!) {
            done: tagContact(contactId: "1", tagId: $id) { userErrors { code field } }
          }
        `),
        { id },
        ["tagId"],
      );
      await refusedAsUserError(
        graphql(`
          mutation RefuseTagOfMany($id: ID!) {
            done: tagContacts(contactIds: ["1", $id], tagId: "1") { userErrors { code field } }
          }
        `),
        { id },
        ["contactIds", "1"],
      );
      await refusedAsUserError(
        graphql(`
          mutation RefuseMerge($id: ID!) {
            done: mergeContacts(fromId: "1", intoId: $id) { userErrors { code field } }
          }
        `),
        { id },
        ["intoId"],
      );
    },
  );

  test.each(["..", ".", "", "a\u0000b", "a\nb", "\ud800", "\udfff x", "x".repeat(256)])(
    "%j as an externalId",
    async (externalId) => {
      await refused(
        graphql(`
          query ContactIdByExternalId($externalId: ID!) {
            contactByExternalId(externalId: $externalId) { id }
          }
        `),
        { externalId },
        ["externalId"],
      );
      await refused(
        graphql(`
          query ContactIdsByExternalIds($ids: [ID!]!) {
            contactsByExternalIds(externalIds: $ids) { id }
          }
        `),
        { ids: ["fine", externalId] },
        ["externalIds", "1"],
      );
      await refusedAsUserError(
        graphql(`
          mutation RefuseExternalId($externalId: ID!) {
            done: createContact(input: { externalId: $externalId }) { userErrors { code field } }
          }
        `),
        { externalId },
        ["input", "externalId"],
      );
    },
  );

  test("a bad id in one representation is an error for that entry alone", async () => {
    const { nodes } = (
      await gateway.executeOk(graphql(`query FirstContact { contacts(first: 1) { nodes { id } } }`))
    ).contacts!;
    const good = { __typename: "Contact", id: nodes[0]?.id };
    const representations = [
      good,
      { __typename: "Contact", id: ".." },
      { __typename: "Contact", externalId: "." },
      good,
    ];
    const { data, errors } = await gateway.execute(
      graphql(`
        query ContactEntities($r: [_Any!]!) {
          _entities(representations: $r) { ... on Contact { id } }
        }
      `),
      { r: representations },
    );
    expect(data).toEqual({ _entities: [{ id: nodes[0]?.id }, null, null, { id: nodes[0]?.id }] });
    expect(errors?.map(({ path, extensions }) => [path, extensions.code])).toEqual([
      [["_entities", 1], "BAD_USER_INPUT"],
      [["_entities", 2], "BAD_USER_INPUT"],
    ]);
  });

  test("more representations than the limit, and the limit itself is not", async () => {
    const query = graphql(`
      query TypesOfEntities($r: [_Any!]!) {
        _entities(representations: $r) { __typename }
      }
    `);
    const tags = (count: number) => Array.from({ length: count }, () => ({ __typename: "Tag", id: "1" }));
    const calls = await gateway.emulator.costOf(async () => {
      const { status, errors } = await gateway.execute(query, { r: tags(501) });
      expect(status).toBe(400);
      expect(errors?.[0]?.extensions).toEqual({
        code: "OPERATION_LIMIT_EXCEEDED",
        limit: "representations",
        max: 500,
      });
    });
    expect(calls.total).toBe(0);
    expect((await gateway.executeOk(query, { r: tags(500) }))._entities).toHaveLength(500);
  });

  const input = (fields: string) =>
    untyped(
      `mutation { done: createContact(input: { externalId: "bad", ${fields} }) { userErrors { code field } } }`,
    );
  test.each([
    ['email: ""', "email"],
    ['email: "no address"', "email"],
    ['name: ""', "name"],
    [`name: "${"x".repeat(256)}"`, "name"],
    ['phone: ""', "phone"],
    ['ownerId: "nobody"', "ownerId"],
    ["role: UNKNOWN", "role"],
    ["role: LEAD", "externalId"],
    ['customAttributes: "plan"', "customAttributes"],
    ["customAttributes: [1]", "customAttributes"],
  ])("a contact with %s", (fields, field) => refusedAsUserError(input(fields), {}, ["input", field]));

  test.each([
    ["plan: {}"],
    ["plan: [1]"],
    [`plan: "${"x".repeat(256)}"`],
    ['constructor: "x"', "constructor"],
    ['prototype: "x"', "prototype"],
  ])("a custom attribute %s", (attribute, ...name) =>
    refusedAsUserError(input(`customAttributes: { ${attribute} }`), {}, [
      "input",
      "customAttributes",
      ...name,
    ]),
  );

  test("a custom attribute called __proto__, also from a variable", async () => {
    const body =
      '{"query":"mutation ($a: JSON) { done: createContact(input: { externalId: \\"p\\", customAttributes: $a }) { userErrors { code field } } }","variables":{"a":{"__proto__":{"polluted":true}}}}';
    const response = await gateway.request({
      method: "POST",
      headers: { "content-type": "application/json" },
      body,
    });
    const answer = (await response.json()) as { data?: { done: { userErrors: unknown[] } } };
    if (answer.data)
      expect(answer.data.done.userErrors).toEqual([
        { code: "INVALID_INPUT", field: ["input", "customAttributes", "__proto__"] },
      ]);
    else expect(response.status).toBe(400);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  test.each(["externalId", "role"])("clearing %s, which Intercom would ignore", (field) =>
    refusedAsUserError(
      untyped(
        `mutation { done: updateContact(id: "1", input: { ${field}: null }) { userErrors { code field } } }`,
      ),
      {},
      ["input", field],
    ),
  );

  test("a contact without a key, a change without a field, a tag without a name", async () => {
    await refusedAsUserError(
      graphql(`
        mutation CreateWithoutFields {
          done: createContact(input: {}) { userErrors { code field } }
        }
      `),
      {},
      ["input"],
    );
    await refusedAsUserError(
      graphql(`
        mutation UpsertWithoutFields {
          done: upsertContact(input: {}) { userErrors { code field } }
        }
      `),
      {},
      ["input"],
    );
    await refusedAsUserError(
      graphql(`
        mutation UpdateWithoutFields {
          done: updateContact(id: "1", input: {}) { userErrors { code field } }
        }
      `),
      {},
      ["input"],
    );
    await refusedAsUserError(
      graphql(`
        mutation CreateTagWithoutName {
          done: createTag(input: { name: " " }) { userErrors { code field } }
        }
      `),
      {},
      ["input", "name"],
    );
    await refusedAsUserError(
      graphql(`
        mutation TagNobody {
          done: tagContacts(tagId: "1", contactIds: []) { userErrors { code field } }
        }
      `),
      {},
      ["contactIds"],
    );
  });

  test.each([
    "1760000000000",
    "1760000000",
    '"1760000000000"',
    '"2026-10-23"',
    '"2026-02-30T00:00:00Z"',
    '"2026-10-23T25:00:00Z"',
    '"2026-10-23T09:00:00"',
    '"+010000-01-01T00:00:00Z"',
  ])("signedUpAt: %s", async (time) => {
    const { status, errors, data } = await gateway.execute(input(`signedUpAt: ${time}`));
    expect([status, data, errors?.[0]?.extensions.code]).toEqual([
      400,
      undefined,
      "GRAPHQL_VALIDATION_FAILED",
    ]);
    const variable = await gateway.execute(
      graphql(`
        mutation CreateSignedUp($t: DateTime) {
          createContact(input: { signedUpAt: $t }) { userErrors { code } }
        }
      `),
      { t: JSON.parse(time) },
    );
    expect([variable.data, variable.errors?.[0]?.extensions.code]).toEqual([undefined, "BAD_USER_INPUT"]);
  });

  test.each(["2026-10-23T09:30:00Z", "2026-10-23T10:30:00+01:00", "2026-10-23T09:30:00.999Z"])(
    "but not signedUpAt: %s, which is one and the same second",
    async (time) => {
      const data = await gateway.executeOk(
        untyped(
          `mutation { createContact(input: { role: LEAD, signedUpAt: "${time}" }) { contact { signedUpAt } } }`,
        ),
      );
      expect(data).toEqual({ createContact: { contact: { signedUpAt: "2026-10-23T09:30:00Z" } } });
    },
  );
});

describe("external ids of every well-formed kind work everywhere:", () => {
  const roundTrip = async (externalId: string) => {
    const { createContact } = await gateway.executeOk(
      graphql(`
        mutation CreateWithExternalId($externalId: ID!) {
          createContact(input: { externalId: $externalId }) { contact { id } }
        }
      `),
      { externalId },
    );
    const id = createContact!.contact!.id;
    await using fresh = await startTestGateway({ emulator: gateway.emulator }); // without memory of the write
    const found = await fresh.executeOk(
      graphql(`
        query ContactByExternalIdEverywhere($externalId: ID!, $text: String!, $r: [_Any!]!) {
          contactByExternalId(externalId: $externalId) { id externalId }
          contactsByExternalIds(externalIds: [$externalId, "auth0|seed-user"]) { externalId }
          contacts(filter: { externalId: { eq: $text } }) { nodes { id } }
          _entities(representations: $r) { ... on Contact { id } }
        }
      `),
      { externalId, text: externalId, r: [{ __typename: "Contact", externalId }] },
    );
    expect(found).toEqual({
      contactByExternalId: { id, externalId },
      contactsByExternalIds: [{ externalId }, { externalId: "auth0|seed-user" }],
      contacts: { nodes: [{ id }] },
      _entities: [{ id }],
    });
    await gateway.executeOk(
      graphql(`mutation DeleteContact($id: ID!) { deleteContact(id: $id) { deletedContactId } }`),
      { id },
    );
  };

  test.each([
    "auth0|x",
    "ann@example.com",
    "urn:uuid:1-2",
    "a/b",
    "a b",
    "100%",
    "a?b#c",
    "%2e%2e",
    "...",
    "+1",
    "日本語",
    "🙂",
    "a\\b",
    "x".repeat(255),
    "{a}",
    "~^$",
    "null",
  ])("%s", roundTrip);

  test("whatever a customer makes up", async () => {
    const wellFormed = fc
      .string({ unit: "grapheme", minLength: 1, maxLength: 60 })
      .filter(
        (id) =>
          id.isWellFormed() &&
          id !== "." &&
          id !== ".." &&
          id.trim() === id &&
          id.length <= 255 &&
          !/\p{Cc}/u.test(id) &&
          id === id.toLowerCase(),
      );
    await fc.assert(fc.asyncProperty(wellFormed, roundTrip), { numRuns: 25, seed: 20261122 });
  });
});

describe("the server lives on after", () => {
  const post = (body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) =>
    gateway.request({ method: "POST", headers: { "content-type": "application/json", ...headers }, body });
  const answersStill = async () =>
    expect(await gateway.executeOk(graphql(`query Typename { __typename }`))).toEqual({
      __typename: "Query",
    });

  test("a body of ten megabytes, refused in GraphQL's shape", async () => {
    const response = await post(
      JSON.stringify({ query: `{ __typename # ${"x".repeat(10 * 1024 * 1024)}\n }` }),
    );
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({
      errors: [{ message: expect.stringContaining("262144 bytes"), extensions: { code: "BAD_REQUEST" } }],
    });
    await answersStill();
  });

  test.each(["{", "", "null", "[]", '"x"', "{}", '{"query": 7}', '{"query": "{"}', "\u0000"])(
    "the body %j, refused in GraphQL's shape",
    async (body) => {
      const response = await post(body);
      expect(response.status).toBe(400);
      expect(response.headers.get("content-type")).toMatch(/json/);
      expect(await response.json()).toMatchObject({
        errors: [{ message: expect.any(String), extensions: { code: expect.any(String) } }],
      });
      await answersStill();
    },
  );

  test("a lone surrogate in a search text, a name and a cursor", async () => {
    await refused(
      graphql(`
        query TotalOfName($t: String!) {
          contacts(filter: { name: { eq: $t } }) { totalCount }
        }
      `),
      { t: "\ud83d" },
      ["filter", "name", "eq"],
    );
    await refused(
      graphql(`query TotalBehindCursor($t: String!) { contacts(after: $t) { totalCount } }`),
      { t: "\ud83d" },
      ["after"],
    );
    await refusedAsUserError(
      graphql(`
        mutation RefuseName($t: String!) {
          done: updateContact(id: "1", input: { name: $t }) { userErrors { code field } }
        }
      `),
      { t: "\ud83d" },
      ["input", "name"],
    );
    await answersStill();
  });
});
