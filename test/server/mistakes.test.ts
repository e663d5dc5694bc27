import fc from "fast-check";
import { type GraphQLInputType, getNullableType, isInputObjectType, isListType, isObjectType } from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildSubgraph } from "../../src/graph/schema.js";
import { untyped } from "../testkit/execute.js";
import { startTestGateway, type TestGateway } from "../testkit/gateway.js";

const { schema } = buildSubgraph({ maxRepresentations: 10 });
const CANARY = "canary.ann@example.com";
const CANARIES = /canary|424242|4\.242424/i;

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

/** Every argument that the graph takes, of every field that stands at a root. */
const taken = [schema.getQueryType(), schema.getMutationType()].flatMap((root) =>
  Object.values(root?.getFields() ?? {}).flatMap((field) =>
    field.args
      .filter(({ type }) => !String(type).startsWith("[_Any"))
      .map((argument) => ({
        kind: root === schema.getQueryType() ? "query" : "mutation",
        field: field.name,
        argument: argument.name,
        type: argument.type,
        others: field.args
          .filter((it) => it !== argument && String(it.type).endsWith("!") && it.defaultValue === undefined)
          .map((it) => `${it.name}: ${fitting(it.type)}`),
        selection: selectionOf(field.type),
      })),
  ),
);

function selectionOf(type: unknown): string {
  let named = type as { ofType?: unknown };
  while (named.ofType) named = named.ofType as typeof named;
  return isObjectType(named) ? "{ __typename }" : "";
}

function fitting(type: GraphQLInputType): string {
  const name = String(type).replace(/[![\]]/g, "");
  return String(type).startsWith("[")
    ? '["1"]'
    : name === "ID" || name === "String"
      ? '"1"'
      : name === "IntercomSubscriptionConsent"
        ? "OPT_IN"
        : name === "IntercomDataAttributeModel"
          ? "CONTACT"
          : `{}`;
}

/** Values that do not fit, all with a canary in them somewhere. */
const strange = fc.oneof(
  fc.constantFrom<unknown>(CANARY, 424242.5, 4.242424e30, [CANARY], [[424242.25]], {
    [CANARY]: CANARY,
  }),
  fc.record({ canary: fc.constant(CANARY), list: fc.constant([CANARY]) }),
);

/** Within a type: fields that exist with values that do not fit, beside ones that nobody knows. */
function within(wanted: GraphQLInputType, depth = 0): fc.Arbitrary<unknown> {
  const type = getNullableType(wanted);
  if (isListType(type))
    return fc.oneof(strange, fc.array(within(type.ofType, depth + 1), { minLength: 1, maxLength: 2 }));
  if (!isInputObjectType(type) || depth > 3) return strange;
  const fields = Object.values(type.getFields());
  return fc.oneof(
    { weight: 1, arbitrary: strange },
    {
      weight: 4,
      arbitrary: fc
        .record(Object.fromEntries(fields.map((field) => [field.name, within(field.type, depth + 1)])), {
          requiredKeys: [],
        })
        .map((value) => ({ ...value, nope: CANARY })),
    },
  );
}

/** The same written into a document; keys that are no names are left out. */
function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).filter(([name]) => /^\w+$/.test(name) && name !== "canary");
  return `{ ${fields.map(([name, below]) => `${name}: ${literal(below)}`).join(", ")} }`;
}

describe("no value that a client sent is in what it is told of its mistake", () => {
  test.each([
    ["development", () => development],
    ["production", () => production],
  ] as const)("by variables and literals of every argument there is (%s)", async (_, gateway) => {
    const seed = Date.now() & 0x7fffffff;
    process.stdout.write(`mistakes: seed ${seed}\n`);
    let refused = 0;
    for (const { kind, field, argument, type, others, selection } of taken)
      await fc.assert(
        fc.asyncProperty(within(type), fc.boolean(), async (value, isLiteral) => {
          const call = (it: string) =>
            `${field}(${[`${argument}: ${it}`, ...others].join(", ")}) ${selection}`;
          const text = isLiteral
            ? `${kind} { ${call(literal(value))} }`
            : `${kind} ($v: ${type}) { ${call("$v")} }`;
          const { errors, data } = await gateway().execute<unknown>(
            untyped(text),
            isLiteral ? {} : { v: value },
          );
          if (errors) refused += 1;
          expect(JSON.stringify([errors, data]), text).not.toMatch(CANARIES);
          for (const { message, extensions } of errors ?? []) {
            expect(extensions.code, message).not.toBe("INTERNAL_SERVER_ERROR");
            expect(message.length).toBeLessThan(1_500);
          }
        }),
        { numRuns: 12, seed },
      );
    expect(refused).toBeGreaterThan(taken.length);
  });

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
      'BAD_USER_INPUT Variable "$i.email": expected String: a text in quotation marks.',
      expect.stringContaining(
        'Variable "$i.signedUpAt": expected DateTime: a time with its timezone such as',
      ),
    ]));

  test("a field that the type does not have, with those that it has", async () => {
    const variables = { i: { email: "a@example.com", [CANARY]: 1 } };
    const [told] = (await messages(input, variables)) ?? [];
    expect(told).toMatch(
      /"\$i": expected CreateContactInput, which does not have one of the fields given\. Its fields: .*email/,
    );
    expect((await messages(input, variables, production))?.[0]).not.toMatch(/Its fields/);
  });

  test("what is missing, null, out of range or no value of an enum", async () => {
    expect(await messages(input)).toEqual([
      'BAD_USER_INPUT Variable "$i": expected CreateContactInput!. It was not given.',
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
      'BAD_USER_INPUT Variable "$ids[1]": expected ID!: a text in quotation marks, or a whole number. It must not be null.',
      'BAD_USER_INPUT Variable "$ids[2]": expected ID!: a text in quotation marks, or a whole number.',
    ]);
    expect(
      await messages(`query ($s: ContactSort) { contacts(sort: $s) { totalCount } }`, { s: { field: "X" } }),
    ).toEqual([expect.stringContaining('"$s.field": expected ContactSortField!: one of CREATED_AT, ')]);
  });

  test("a literal", async () => {
    expect(await messages(`{ contacts(first: "ten") { totalCount } }`)).toEqual([
      expect.stringContaining("This value does not fit: expected Int!: a whole number from"),
    ]);
    expect(await messages(`mutation { createNote(input: { body: "x" }) { note { id } } }`)).toEqual([
      "GRAPHQL_VALIDATION_FAILED This value does not fit: expected CreateNoteInput!. It needs contactId: ID!.",
    ]);
  });

  test("a document that cannot be read", async () => {
    expect(await messages(`{ contact(id: "1" "${CANARY}" { id } }`)).toEqual([
      "GRAPHQL_PARSE_FAILED Syntax error at line 1, column 19: expected Name, found a String. Check the document there.",
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
