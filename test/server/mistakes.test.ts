import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CANARIES, CANARY } from "../testkit/canary.arbitrary.js";
import { untyped } from "../testkit/execute.js";
import { startTestGateway, type TestGateway } from "../testkit/gateway.js";

let production: TestGateway;
let development: TestGateway;
beforeAll(async () => {
  development = await startTestGateway({ emulator: { contacts: 5 } });
  production = await startTestGateway({
    emulator: development.emulator,
    env: { NODE_ENV: "production" },
  });
});
afterAll(async () => {
  await production.close();
  await development.close();
});

describe("no value that a client sent is in what it is told of its mistake", () => {
  test.each([
    `{ contact(id: "${CANARY}" "x") { id } }`,
    `{ contact(id: "1" "${CANARY}" { id } }`,
    `{ contact(id: 424242canary) { id } }`,
    `{ contact(id: "${CANARY}) { id } }`,
    `{ contact(id: "\\canary") { id } }`,
    `query "${CANARY}" { __typename }`,
    `{ contact(id: ) { id } } # ${CANARY}`,
    `"${CANARY}"`,
    `{ contacts(filter: { email: "${CANARY}" }) { totalCount } }`,
    `{ contacts(first: "${CANARY}") { totalCount } }`,
    `{ contacts(sort: { field: "${CANARY}" }) { totalCount } }`,
    `{ contacts(filter: { createdAt: { on: "${CANARY}" } }) { totalCount } }`,
    `mutation { createContact(input: "${CANARY}") { contact { id } } }`,
    `query ($f: String = 424242) { contacts(after: $f) { totalCount } }`,
    `mutation { createNote(input: { body: "${CANARY}" }) { note { id } } }`,
  ])("in a document: %s", async (text) => {
    for (const gateway of [development, production]) {
      const { status, errors } = await gateway.execute(untyped(text));
      expect(status).toBe(400);
      expect(errors?.length).toBeGreaterThan(0);
      expect(JSON.stringify(errors)).not.toMatch(CANARIES);
    }
  });
});

describe("a mistake is told with its place and with what is expected there:", () => {
  const input = `mutation ($i: CreateContactInput!) { createContact(input: $i) { contact { id } } }`;
  const messages = async (text: string, variables: Record<string, unknown> = {}, gateway = development) => {
    const { errors } = await gateway.execute(untyped(text), variables);
    return errors?.map(({ message, extensions }) => `${extensions.code} ${message}`);
  };

  test("a wrong type below a variable", async () =>
    expect(await messages(input, { i: { email: 424242, signedUpAt: "soon" } })).toEqual([
      'BAD_USER_INPUT Variable "$i.email": expected String: a string in quotation marks.',
      expect.stringContaining('Variable "$i.signedUpAt": expected DateTime: a time with a timezone such as'),
    ]));

  test("a field that the type does not have, with those that it has", async () => {
    const variables = { i: { email: "a@example.com", [CANARY]: 1 } };
    const [told] = (await messages(input, variables)) ?? [];
    expect(told).toMatch(
      /"\$i": expected CreateContactInput, but one field is not defined on it\. Its fields are .*email/,
    );
    expect((await messages(input, variables, production))?.[0]).not.toMatch(/Its fields/);
  });

  test("what is missing, null, out of range or no value of an enum", async () => {
    expect(await messages(input)).toEqual([
      'BAD_USER_INPUT Variable "$i": expected CreateContactInput!. The value is missing.',
    ]);
    expect(await messages(`query ($n: Int!) { contacts(first: $n) { totalCount } }`, { n: 2 ** 31 })).toEqual(
      [
        'BAD_USER_INPUT Variable "$n": expected Int!: a whole number from -2147483648 to 2147483647, without quotation marks.',
      ],
    );
    expect(
      await messages(`query ($ids: [ID!]!) { contactsByExternalIds(externalIds: $ids) { id } }`, {
        ids: ["a", null, true],
      }),
    ).toEqual([
      'BAD_USER_INPUT Variable "$ids[1]": expected ID!: a string in quotation marks, or a whole number. The value must not be null.',
      'BAD_USER_INPUT Variable "$ids[2]": expected ID!: a string in quotation marks, or a whole number.',
    ]);
    expect(
      await messages(`query ($s: ContactSort) { contacts(sort: $s) { totalCount } }`, { s: { field: "X" } }),
    ).toEqual([expect.stringContaining('"$s.field": expected ContactSortField!: one of CREATED_AT, ')]);
  });

  test.each([
    [
      `{ contacts(filter: { createdAt: { after: "2026-01-01", before: "2026-02-30" } }) { totalCount } }`,
      "not exist",
    ],
    [
      `mutation { createContact(input: { signedUpAt: 1760000000000 }) { contact { id } } }`,
      "like milliseconds",
    ],
    [
      `mutation { createContact(input: { signedUpAt: "2026-02-30T00:00:00Z" }) { contact { id } } }`,
      "not exist",
    ],
    [`mutation { createContact(input: { signedUpAt: "soon" }) { contact { id } } }`, "timezone such as"],
    [`{ contactByExternalId(externalId: 9007199254740993) { id } }`, "send it as a string"],
    [
      `mutation { createContact(input: { externalId: -9007199254740993 }) { contact { id } } }`,
      "as a string",
    ],
    [`query ($x: ID! = 12345678901234567890) { contactByExternalId(externalId: $x) { id } }`, "as a string"],
    [`{ contactsByExternalIds(externalIds: [1, 9007199254740993]) { id } }`, "as a string"],
  ])("a literal, with its line and column: %s", async (text, reason) => {
    const { status, errors } = await development.execute(untyped(text));
    const column = text.search(/"2026-02-30|1760|"soon"|-?9007|12345/) + 1;
    expect([status, errors]).toMatchObject([400, [{ locations: [{ line: 1, column }] }]]);
    expect(errors?.[0]?.message).toContain(reason);
  });

  test.each(["graphql-js", "jit-at-first-sight"])(
    "a number that was another one when it was sent, wherever an id stands: %s",
    async (EXECUTOR) => {
      await using gateway = await startTestGateway({ emulator: development.emulator, env: { EXECUTOR } });
      const ask = async (query: string, variables: string) => {
        const body = `{"query":${JSON.stringify(query)},"variables":${variables}}`;
        const headers = { "content-type": "application/json" };
        const response = await gateway.request({ method: "POST", headers, body });
        const { errors = [] } = (await response.json()) as { errors?: { message: string }[] };
        return [response.status, ...errors.map(({ message }) => message)];
      };
      const refused = (path: string) => [
        400,
        expect.stringMatching(
          `^Variable "${path}": expected ID!?: .* beyond 9007199254740991 .*: send it as a string.$`,
        ),
      ];
      const one = "query ($x: ID!) { contactByExternalId(externalId: $x) { id } }";
      const many = "query ($x: [ID!]!) { contactsByExternalIds(externalIds: $x) { id } }";
      const list = "query ($x: ContactFilter) { contacts(filter: $x) { totalCount } }";
      const write = "mutation ($x: UpsertContactInput!) { upsertContact(input: $x) { contact { id } } }";
      const calls = await gateway.emulator.costOf(async () => {
        expect(await ask(one, '{"x":9007199254740993}')).toEqual(refused("\\$x"));
        expect(await ask(many, '{"x":["1",1e300]}')).toEqual(refused("\\$x\\[1\\]"));
        expect(await ask(list, '{"x":{"and":[{"id":{"in":["a",9007199254740992]}}]}}')).toEqual(
          refused("\\$x\\.and\\[0\\]\\.id\\.in\\[1\\]"),
        );
        expect(await ask(write, '{"x":{"externalId":-1234567890123456789}}')).toEqual(
          refused("\\$x\\.externalId"),
        );
      });
      expect(calls.total).toBe(0);
      expect(await ask(one, '{"x":9007199254740991,"unused":1e300}')).toEqual([200]);
    },
  );

  test("a literal", async () => {
    expect(await messages(`{ contacts(first: "ten") { totalCount } }`)).toEqual([
      expect.stringContaining("This value does not match its type: expected Int!: a whole number from"),
    ]);
    expect(await messages(`mutation { createNote(input: { body: "x" }) { note { id } } }`)).toEqual([
      "GRAPHQL_VALIDATION_FAILED This value does not match its type: expected CreateNoteInput!. It needs contactId: ID!.",
    ]);
  });

  test("a document that cannot be read", async () => {
    expect(await messages(`{ contact(id: "1" "${CANARY}" { id } }`)).toEqual([
      "GRAPHQL_PARSE_FAILED Syntax error at line 1, column 19: expected Name, found a String. Correct the document at this position.",
    ]);
    expect(await messages("{ tags { id }")).toEqual([
      expect.stringContaining("expected Name, found the end of the document"),
    ]);
  });

  test("a name that the schema does not know, of which at most 100 characters are quoted", async () => {
    expect(await messages("{ tagz { id } }")).toEqual([expect.stringContaining('Cannot query field "tagz"')]);
    const [long] = (await messages(`{ ${"x".repeat(5_000)} }`)) ?? [];
    expect(long?.length).toBeLessThan(300);
  });
});
