import { readdirSync, readFileSync } from "node:fs";
import {
  type DocumentNode,
  execute,
  type GraphQLSchema,
  getIntrospectionQuery,
  isInputObjectType,
  isRequiredInputField,
  Kind,
  type OperationDefinitionNode,
  parse,
  parseType,
  type TypeNode,
  validate,
} from "graphql";
import { describe, expect, test } from "vitest";
import type { KnownCounts } from "../../src/graph/decorators/answer-size.js";
import { answerSizes } from "../../src/graph/price/answer-size.js";
import { readOperation } from "../../src/graph/price/read-operation.js";
import { buildSubgraph } from "../../src/graph/schema.js";
import { queriesOfTests } from "../testkit/known-queries.js";

const MAX = 100_000;
const { schema } = buildSubgraph();
const NOTHING_KNOWN = {} as KnownCounts;

function sizeOf(text: string, variables: object = {}, known: Partial<KnownCounts> = {}): number {
  const document = parse(text);
  return Math.max(...operationsOf(document).map((it) => sizeOfOne(document, it, variables, known)));
}

function sizeOfOne(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: object,
  known: Partial<KnownCounts>,
): number {
  const read = readOperation({ schema, document, operation, variables: variables as never });
  if (!read) throw new Error(`The variables do not fit: ${JSON.stringify(variables)}`);
  return answerSizes(read, { ...NOTHING_KNOWN, ...known }, MAX).fields;
}

const operationsOf = ({ definitions }: DocumentNode) =>
  definitions.filter((it) => it.kind === Kind.OPERATION_DEFINITION);

const PAGE_WITH_EDGES = `{
  contacts(first: 50) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes {
      id externalId name email phone role createdAt lastSeenAt customAttributes
      tags { id name } segments { id name } owner { id name }
      companies(first: 50) { nodes { id name plan } }
      notes(first: 50) { nodes { id body author { id name } createdAt } }
    }
  }
}`;

const PAGE = `nodes { ${Array.from({ length: 35 }, (_, n) => `f${n}: name`).join(" ")} }`;
const pages = (count: number, first: number) =>
  `{ ${Array.from({ length: count }, (_, n) => `a${n}: contacts(first: ${first}) { ${PAGE} }`).join(" ")} }`;

describe("the size of an answer is estimated as its fields times their rows", () => {
  test.each([
    ["a field is one", "{ __typename }", 1],
    ["a page is its fields times `first`", "{ contacts(first: 7) { nodes { id name } } }", 2 + 7 * 2],
    ["`first` that is left out is its default", "{ contacts { nodes { id } } }", 2 + 50],
    [
      "edges and nodes are both there",
      "{ contacts(first: 7) { totalCount nodes { id } edges { cursor node { id } } } }",
      1 + 1 + 1 + 7 + 1 + 7 * 3,
    ],
    [
      "aliases add up",
      "{ a: contacts(first: 5) { nodes { id } } b: contacts(first: 5) { nodes { id } } }",
      14,
    ],
    [
      "fields that merge are one",
      "{ contacts(first: 5) { nodes { id } ...F } } fragment F on ContactConnection { nodes { id } }",
      2 + 5,
    ],
    ["what is left out is nothing", "{ contacts(first: 5) { nodes { id name @skip(if: true) } } }", 2 + 5],
    [
      "nested pages multiply",
      '{ tag(id: "1") { contacts(first: 5) { nodes { companies(first: 3) { nodes { contacts(first: 9) { nodes { id } } } } } } } }',
      1 + 2 + 5 * (2 + 3 * (2 + 9)),
    ],
    [
      "lists that hang on a contact are ten",
      "{ contacts(first: 5) { nodes { tags { id } notes(first: 500) { nodes { id } } } } }",
      2 + 5 * (1 + 10 + 2 + 10),
    ],
    [
      "unless fewer are asked for",
      "{ contacts(first: 5) { nodes { notes(first: 2) { nodes { id } } } } }",
      2 + 5 * 4,
    ],
    ["a text without a bound is 20", '{ contact(id: "1") { notes(first: 1) { nodes { body } } } }', 3 + 20],
    [
      "introspection is what the schema has",
      '{ __type(name: "ContactRole") { name enumValues { name } } }',
      1 + 1 + 1 + 3,
    ],
    [
      "a mutation's payload has a row for each that is given",
      'mutation { tagContacts(tagId: "1", contactIds: ["1", "2"]) { contactIds contacts { id name } } }',
      1 + 1 + 2 + 1 + 2 * 2,
    ],
    ["`first` that is refused has no rows", "{ contacts(first: 2000000000) { nodes { id } } }", 2],
  ])("%s", (_, text, size) => {
    expect(sizeOf(text)).toBe(size);
  });

  test.each([
    ["of tools", introspection()],
    ["of types in types", "{ __schema { types { name fields { name type { name fields { name } } } } } }"],
    ["of what is not there", '{ __type(name: "Nobody") { name } }'],
  ])("introspection %s counts as what it answers, field by field", async (_, text) => {
    const { data } = await execute({ schema, document: parse(text) });
    expect(sizeOf(text)).toBe(fieldsIn(data));
  });

  test("representations are rows", () => {
    const query =
      "query ($r: [_Any!]!) { _entities(representations: $r) { __typename ... on Tag { id } ... on Contact { id name } } }";
    const r = Array.from({ length: 50 }, () => ({ __typename: "Tag", id: "1" }));
    expect(sizeOf(query, { r })).toBe(1 + 50 * 3);
  });

  test("attributes are as many as the workspace has, and fifty before that is known", () => {
    const query = '{ contact(id: "1") { customAttributes customAttributeList { name } } }';
    expect(sizeOf(query)).toBe(1 + 50 + 1 + 50);
    expect(sizeOf(query, {}, { contactAttributes: 7 })).toBe(1 + 7 + 1 + 7);
    expect(sizeOf('{ contact(id: "1") { customAttributeList(names: ["a", "b"]) { name } } }')).toBe(2 + 2);
  });

  test("workspace lists are as long as they are known to be", () => {
    expect(sizeOf("{ tags { id name } }", {}, { tags: 1_234 })).toBe(1 + 2 * 1_234);
    expect(sizeOf("{ tags { id name } }")).toBe(1 + 2 * 100);
  });

  test("conditions count as the variables of each request have them", () => {
    const document = parse(
      "query ($on: Boolean!) { contacts(first: 5) { nodes { id name @include(if: $on) } } }",
    );
    const [operation] = operationsOf(document);
    const size = (on: boolean) => sizeOfOne(document, operation as OperationDefinitionNode, { on }, {});
    expect([size(true), size(false), size(true)]).toEqual([2 + 10, 2 + 5, 2 + 10]);
  });
});

describe("within the bound, with half to spare, is", () => {
  const documents = [
    ...["README.md", ...readdirSync("docs").map((it) => `docs/${it}`)]
      .filter((it) => it.endsWith(".md"))
      .flatMap((file) =>
        [...readFileSync(file, "utf8").matchAll(/```graphql\n([\s\S]*?)```/g)].map(
          ([, text = ""], n) => [`${file}, query ${n + 1}`, text] as const,
        ),
      ),
    ...readdirSync("schema/operations", { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".graphql"))
      .map((file) => [file, readFileSync(`schema/operations/${file}`, "utf8")] as const),
    ...queriesOfTests(schema).filter(([, text]) => !text.includes("first: 500")),
    ["introspection by tools", introspection()] as const,
    ["a page of notes and companies", PAGE_WITH_EDGES] as const,
  ].filter(([, text]) => isQueryOf(schema, text));

  test("there are documents to look at", () => {
    expect(documents.filter(([name]) => name.startsWith("docs/cookbook")).length).toBeGreaterThan(5);
    expect(documents.length).toBeGreaterThan(50);
  });

  test.each(documents)("%s", (_, text) => {
    const document = parse(text);
    for (const operation of operationsOf(document))
      expect(sizeOfOne(document, operation, likelyVariables(operation), {})).toBeLessThanOrEqual(MAX / 2);
  });
});

describe("beyond the bound is", () => {
  test("twenty pages of 500 contacts with 35 fields", () => {
    expect(sizeOf(pages(20, 500))).toBeGreaterThan(3 * MAX);
  });

  test("a page of 500 contacts with 35 fields not, nor five of them", () => {
    expect(sizeOf(pages(5, 500))).toBeLessThan(MAX);
  });

  test("what multiplies in three levels", () => {
    expect(
      sizeOf("{ tags { contacts(first: 500) { nodes { id tags { contacts { nodes { id } } } } } } }"),
    ).toBeGreaterThan(MAX);
  });
});

function fieldsIn(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  const isLeaf = (it: unknown) => typeof it !== "object" && it !== undefined;
  if (Array.isArray(value)) return value.reduce((sum, it) => sum + (isLeaf(it) ? 1 : fieldsIn(it)), 0);
  return Object.values(value).reduce<number>((sum, it) => sum + 1 + fieldsIn(it), 0);
}

function introspection(): string {
  return getIntrospectionQuery({
    descriptions: true,
    specifiedByUrl: true,
    directiveIsRepeatable: true,
    schemaDescription: true,
    inputValueDeprecation: true,
    oneOf: true,
  });
}

function isQueryOf(of: GraphQLSchema, text: string): boolean {
  try {
    return validate(of, parse(text)).length === 0;
  } catch {
    return false;
  }
}

/** What a client would send: full pages, and lists as long as they may be. */
function likelyVariables(operation: OperationDefinitionNode): Record<string, unknown> {
  return Object.fromEntries(
    (operation.variableDefinitions ?? []).flatMap(({ variable, type, defaultValue }) =>
      defaultValue ? [] : [[variable.name.value, likely(type)]],
    ),
  );
}

function likely(type: TypeNode): unknown {
  if (type.kind === Kind.NON_NULL_TYPE) return likely(type.type) ?? requiredOf(type.type);
  if (type.kind === Kind.LIST_TYPE) return Array.from({ length: 50 }, () => likely(type.type));
  const known: Record<string, unknown> = {
    Int: 150,
    Boolean: true,
    ID: "1",
    String: "a",
    DateTime: "2024-02-29T12:00:00Z",
    _Any: { __typename: "Contact", id: "1" },
    Date: "2024-02-29",
    ContactSort: { field: "NAME" },
    IntercomDataAttributeModel: "CONTACT",
    IntercomSubscriptionConsent: "OPT_IN",
    JSON: {},
  };
  return known[type.name.value];
}

/** An input object with its required fields. */
function requiredOf(type: TypeNode): Record<string, unknown> {
  const input = type.kind === Kind.NAMED_TYPE ? schema.getType(type.name.value) : undefined;
  if (!isInputObjectType(input)) return {};
  const required = Object.values(input.getFields()).filter(isRequiredInputField);
  return Object.fromEntries(required.map((field) => [field.name, likely(parseType(String(field.type)))]));
}
