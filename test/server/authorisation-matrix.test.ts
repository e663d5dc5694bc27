import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  isUnionType,
  Kind,
  parse,
  print,
} from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildSubgraph } from "../../src/graph/schema.js";
import { apiKeys, asCaller } from "../testkit/api-keys.js";
import { untyped } from "../testkit/execute.js";
import { startTestGateway, type TestGateway } from "../testkit/gateway.js";

/** The schema as it is: a new field is in this matrix by itself. */
const { schema, sdl } = buildSubgraph();
const query = schema.getQueryType() as GraphQLObjectType;
const READ = ["contacts:read", "conversations:read", "pii"] as const;
const WRITE = ["contacts:write", "conversations:write"] as const;
const ALL = [...READ, ...WRITE, "conversations:impersonate"];

/** Callers who lack one scope each, and one who has none. */
const CALLERS: Readonly<Record<string, readonly string[]>> = {
  nothing: ["lane:bulk"],
  all: ALL,
  ...Object.fromEntries(
    [...READ, ...WRITE].map((scope) => [nameOf(scope), ALL.filter((it) => it !== scope)]),
  ),
};
function nameOf(scope: string): string {
  return `without-${scope.replace(":", "-")}`;
}

/** What starts with one of these is of conversations; all else is of contacts. A second opinion on every type's audience. */
const OF_CONVERSATIONS =
  /^(IntercomConversation|IntercomTicket|IntercomTeam|ContactActivity|ContactEvent|ContactConversationSummary)/;
const ofType = (name: string) => (OF_CONVERSATIONS.test(name) ? "conversations:read" : "contacts:read");
/** They tell of no thing. */
const OPEN_TYPES = new Set(["PageInfo"]);

type Field = GraphQLField<unknown, unknown>;
interface Step {
  readonly parent: GraphQLObjectType;
  readonly field: Field;
}

/** What a field says it needs, by its types and by the tag in the printed schema. */
function neededBy({ parent, field }: Step): readonly string[] {
  const type = getNamedType(field.type);
  const needed = new Set<string>();
  if (parent !== query && !OPEN_TYPES.has(parent.name)) needed.add(ofType(parent.name));
  if (isObjectType(type) && !OPEN_TYPES.has(type.name)) needed.add(ofType(type.name));
  if (parent === query && isLeafType(type)) needed.add("contacts:read");
  if (tagged.has(`${parent.name}.${field.name}`)) needed.add("pii");
  return [...needed];
}

/** Fields with `@tag(name: "pii")`, as the schema is printed. */
const tagged = new Set(
  parse(sdl).definitions.flatMap((type) =>
    type.kind === Kind.OBJECT_TYPE_DEFINITION
      ? (type.fields ?? [])
          .filter(({ directives }) => directives?.some((it) => print(it) === '@tag(name: "pii")'))
          .map(({ name }) => `${type.name.value}.${name.value}`)
      : [],
  ),
);

/** The shortest way from the root to each type that a query can reach. */
function waysToTypes(): ReadonlyMap<GraphQLObjectType, readonly Step[]> {
  const ways = new Map<GraphQLObjectType, readonly Step[]>([[query, []]]);
  for (const [parent, way] of ways)
    for (const field of Object.values(parent.getFields())) {
      const type = getNamedType(field.type);
      if (isObjectType(type) && !type.name.startsWith("_") && !ways.has(type))
        ways.set(type, [...way, { parent, field }]);
    }
  return ways;
}

/** The least arguments that a field takes. */
function argumentsOf({ args }: Field): string {
  const needed = args.filter(isRequiredArgument).map(({ name, type }) => `${name}: ${literal(type)}`);
  return needed.length > 0 ? `(${needed.join(", ")})` : "";
}

function literal(wanted: GraphQLInputType): string {
  const type = getNullableType(wanted);
  if (isListType(type)) return `[${literal(type.ofType)}]`;
  if (isEnumType(type)) return type.getValues()[0]?.name ?? "";
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter(isRequiredInputField);
    return `{ ${fields.map(({ name, type: of }) => `${name}: ${literal(of)}`).join(", ")} }`;
  }
  return (
    { Int: "1", Float: "1", Boolean: "true", JSON: "{}", DateTime: '"2030-01-01T00:00:00Z"' }[type.name] ??
    '"1"'
  );
}

/** Selects a field, and of an object nothing but its type. */
const selected = (field: Field) =>
  `${field.name}${argumentsOf(field)}${isLeafType(getNamedType(field.type)) ? "" : " { __typename }"}`;

/** As many aliases as an operation may have. */
const inParts = (fields: readonly Field[]) =>
  Array.from({ length: Math.ceil(fields.length / 12) }, (_, part) => fields.slice(part * 12, part * 12 + 12));

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway({
    emulator: { contacts: 3 },
    env: apiKeys(CALLERS),
  });
});
afterAll(() => gateway.close());

async function forbidden(text: string, caller: string) {
  const { status, data, errors } = await gateway.execute<Readonly<Record<string, unknown>>>(
    untyped(text),
    {},
    asCaller(caller),
  );
  const refused = (errors ?? []).filter(({ extensions }) => extensions.code === "FORBIDDEN");
  return {
    status,
    data,
    places: refused.map(({ extensions }) => `${extensions["field"]} ${extensions["requiredScope"]}`).sort(),
  };
}

const lacking = (caller: string, steps: readonly string[]) =>
  steps.find((scope) => !(CALLERS[caller] ?? []).includes(scope));

const types = [...waysToTypes()].filter(([type]) => type !== query);

test("every object type that a query can reach is in the matrix", () => {
  const reached = new Set(types.map(([type]) => type.name));
  const outcomes =
    /Payload$|^(Mutation|Subscription|Query|ContactUpsertRow|IntercomContactChange|_Service|__.*)$/;
  const all = Object.values(schema.getTypeMap()).filter(isObjectType);
  expect(all.map(({ name }) => name).filter((name) => !reached.has(name) && !outcomes.test(name))).toEqual(
    [],
  );
});

describe.each(Object.keys(CALLERS))("whom a scope lacks (%s)", (caller) => {
  test("every field of every type is refused by what it and its way need, and by nothing else", async () => {
    for (const [type, way] of types) {
      const barred = way.find((step) => lacking(caller, neededBy(step)));
      for (const fields of inParts(Object.values(type.getFields()))) {
        const open = way.map(({ field }) => `${field.name}${argumentsOf(field)} { `).join("");
        const aliased = fields.map((field, index) => `a${index}: ${selected(field)}`).join(" ");
        const text = `{ ${open}${aliased}${" }".repeat(way.length)} }`;
        const expected = barred
          ? [`${barred.parent.name}.${barred.field.name} ${lacking(caller, neededBy(barred))}`]
          : fields.flatMap((field) => {
              const scope = lacking(caller, neededBy({ parent: type, field }));
              return scope ? [`${type.name}.${field.name} ${scope}`] : [];
            });
        const { places } = await forbidden(text, caller);
        expect(places, text).toEqual(expected.sort());
      }
    }
  });

  test("every root field is refused by what it needs, and costs no call then", async () => {
    for (const field of Object.values(query.getFields())) {
      if (field.name.startsWith("_")) continue;
      const scope = lacking(caller, neededBy({ parent: query, field }));
      if (!scope) continue;
      const calls = await gateway.emulator.costOf(async () => {
        const { places, data } = await forbidden(`{ ${selected(field)} }`, caller);
        expect([places, data]).toEqual([[`Query.${field.name} ${scope}`], { [field.name]: null }]);
      });
      expect([field.name, calls.total]).toEqual([field.name, 0]);
    }
  });

  test("every entity is refused by what its own type needs, tells not whether it is there, and costs no call then", async () => {
    const union = schema.getType("_Entity");
    const entities = isUnionType(union) ? union.getTypes() : [];
    expect(entities.length).toBeGreaterThan(6);
    for (const type of entities) {
      const scope = lacking(caller, [ofType(type.name)]);
      const names = Object.values(type.getFields()).filter(({ type: of }) => isLeafType(getNamedType(of)));
      for (const selection of [
        "__typename",
        `... on ${type.name} { ${names.map(({ name }) => name).join(" ")} }`,
      ]) {
        const text = `{ _entities(representations: [{ __typename: "${type.name}", id: "1" }]) { ${selection} } }`;
        const calls = await gateway.emulator.costOf(async () => {
          const { places, data } = await forbidden(text, caller);
          if (scope) expect([places, data]).toEqual([[`${type.name} ${scope}`], { _entities: [null] }]);
          else expect(places.filter((place) => !place.endsWith(" pii"))).toEqual([]);
        });
        if (scope) expect([type.name, calls.total]).toEqual([type.name, 0]);
      }
    }
  });

  test("every mutation is refused whole by what it needs, and nothing is sent", async () => {
    for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
      const needed = field.extensions["audience"] ?? "contacts:write";
      expect(needed).toBe(
        /IntercomConversation|IntercomTicket|ContactEvent/.test(field.name)
          ? "conversations:write"
          : "contacts:write",
      );
      const scope = lacking(caller, [String(needed)]);
      if (!scope) continue;
      const text = `mutation { ${field.name}${argumentsOf(field)} { userErrors { code } } }`;
      const calls = await gateway.emulator.costOf(async () => {
        const { status, data, places } = await forbidden(text, caller);
        expect([status, data, places]).toEqual([403, undefined, [`Mutation.${field.name} ${scope}`]]);
      });
      expect([field.name, calls.total]).toEqual([field.name, 0]);
    }
  });
});

test("of entities of several types those are answered that the caller may read", async () => {
  const { contacts, intercomConversations } = await gateway.executeOk<{
    contacts: { nodes: { id: string }[] };
    intercomConversations: { nodes: { id: string }[] };
  }>(
    untyped("{ contacts(first: 1) { nodes { id } } intercomConversations(first: 2) { nodes { id } } }"),
    {},
    asCaller("all"),
  );
  const [contact] = contacts.nodes;
  const [one, two] = intercomConversations.nodes;
  const representations = [
    { __typename: "IntercomConversation", ...one },
    { __typename: "Contact", ...contact },
    { __typename: "IntercomConversation", ...two },
    { __typename: "Contact", id: "6abbb4440000000001ffffff" },
    { __typename: "Nothing", id: "1" },
  ];
  const text = untyped(`query ($r: [_Any!]!) {
    _entities(representations: $r) { ... on Contact { id } ... on IntercomConversation { state id } }
  }`);
  const calls = await gateway.emulator.costOf(async () => {
    const { data, errors } = await gateway.execute(
      text,
      { r: representations },
      asCaller("without-conversations-read"),
    );
    expect(data).toEqual({ _entities: [null, contact, null, null, null] });
    expect(errors?.map(({ path, extensions }) => [path, extensions.code])).toEqual([
      [["_entities", 0], "FORBIDDEN"],
      [["_entities", 4], "BAD_USER_INPUT"],
    ]);
  });
  expect(Object.keys(calls.byRoute).filter((route) => route.includes("conversations"))).toEqual([]);
  const { data } = await gateway.execute(text, { r: representations }, asCaller("without-contacts-read"));
  expect(data).toEqual({
    _entities: [
      { ...one, state: expect.any(String) },
      null,
      { ...two, state: expect.any(String) },
      null,
      null,
    ],
  });
});
