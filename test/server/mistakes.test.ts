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
