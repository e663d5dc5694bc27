import {
  buildSchema,
  type DocumentNode,
  type ExecutionResult,
  execute,
  GraphQLEnumType,
  GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLScalarType,
  type GraphQLSchema,
  getOperationAST,
  parse,
  validate,
} from "graphql";
import { describe, expect, test, vi } from "vitest";
import { selectedFields } from "../../src/graph/common/selection.js";
import type * as compiledOperations from "../../src/server/executor/compiled/compiled-operations.js";
import { createExecutor } from "../../src/server/executor/executor.js";
import { compiledRuns } from "../testkit/compiled-runs.js";

vi.mock("../../src/server/executor/compiled/compiled-operations.js", async (importOriginal) => {
  const { withCountedRuns } = await import("../testkit/compiled-runs.js");
  return withCountedRuns(await importOriginal<typeof compiledOperations>());
});

const SDL = `
  scalar JSON
  scalar Brittle
  enum Color { RED GREEN }
  input Filter { name: String, color: Color, first: Int! = 3, ids: [ID], and: [Filter!] }
  union Entity = Thing | Other
  type Query {
    echo(text: String, filter: Filter, color: Color = RED, ids: [ID!], first: Int! = 5, any: JSON): JSON
    thing(fails: String): Thing
    things(delays: [Int!]!): [Thing]
    entities(types: [String]!): [Entity]!
  }
  type Mutation { add(name: String!): Int! }
  type Thing {
    id: ID!
    must: String!
    mustToo: String!
    late: String
    selected: [String!]!
    self: Thing
    itself: Thing!
    selves: [Thing!]
    brittle(fails: String): Brittle
    color: Color!
  }
  type Other { id: ID!, label: String }
`;

type Resolvers = Readonly<
  Record<string, Readonly<Record<string, GraphQLFieldResolver<unknown, Added, never>>>>
>;

/** What mutations have added. */
type Added = string[];

const soon = (ms = 0) => new Promise((resolve) => setTimeout(resolve, ms));
const toThing: GraphQLFieldResolver<unknown, Added> = (_, __, ___, info) => ({
  __typename: "Thing",
  id: "1",
  must: "m",
  mustToo: "m",
  color: "green",
  selected: [...selectedFields(info)],
});

const resolvers: Resolvers = {
  Query: {
    echo: (_, given) => Object.entries(given).sort(), // in which order they come is nobody's affair
    thing: (_, { fails }: { fails?: string }, context, info) => {
      if (fails === "at once") throw new GraphQLError("No", { extensions: { code: "NO" } });
      if (fails === "later") return soon().then(() => Promise.reject(new TypeError("No")));
      if (fails === "as a value") return new GraphQLError("No");
      const thing = toThing(undefined, {}, context, info) as object;
      return fails === "below" ? { ...thing, must: null, mustToo: null } : thing;
    },
    things: (_, { delays }: { delays: readonly number[] }, context, info) =>
      delays.map(async (delay) => {
        await soon(Math.abs(delay));
        if (delay < 0) throw new Error("No");
        return toThing(undefined, {}, context, info);
      }),
    entities: (_, { types }: { types: readonly string[] }, context, info) =>
      types.map((__typename) => ({
        ...(toThing(undefined, {}, context, info) as object),
        __typename,
        label: "l",
      })),
  },
  Mutation: {
    add: async (_, { name }: { name: string }, added) => {
      await soon();
      if (name === "bad") throw new Error("No");
      return added.push(name);
    },
  },
  Thing: {
    late: () => soon().then(() => "late"),
    self: toThing,
    itself: () => null,
    selves: (...call) => [toThing(...call), null],
    brittle: (_, { fails }: { fails?: string }) => fails ?? "whole",
  },
};

function createSchema(): GraphQLSchema {
  const schema = buildSchema(SDL);
  for (const [name, fields] of Object.entries(resolvers))
    for (const [field, resolve] of Object.entries(fields)) {
      const known = (schema.getType(name) as GraphQLObjectType).getFields()[field];
      if (known) known.resolve = resolve as never;
    }
  const color = schema.getType("Color") as GraphQLEnumType;
  const values = { RED: { value: "red" }, GREEN: { value: "green" } };
  Object.assign(color, new GraphQLEnumType({ ...color.toConfig(), values }));
  // Its default was read when the enum still had its names for values.
  const echo = schema.getQueryType()?.getFields()["echo"];
  for (const argument of echo?.args ?? []) if (argument.type === color) argument.defaultValue = "red";
  (schema.getType("Brittle") as GraphQLScalarType).serialize = (value) => {
    if (value === "as a GraphQLError") throw new GraphQLError("Broken", { extensions: { code: "BROKEN" } });
    if (value === "as a TypeError") throw new TypeError("Broken");
    return value;
  };
  return schema;
}

interface Asked {
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
}

/** Compiled code's answers at the first sight and the second, then graphql-js's, and how many of them were compiled. */
async function answersTo(text: string, { variables, operationName }: Asked = {}) {
  const schema = createSchema();
  expect(validate(schema, parse(text))).toEqual([]);
  const reference = await execute({
    schema,
    document: parse(text),
    contextValue: [],
    variableValues: variables,
    operationName,
  });

  compiledRuns.count = 0;
  const executor = createExecutor(createSchema(), { choice: "jit-at-first-sight", hidesSchema: false });
  const document: DocumentNode = parse(text);
  const ask = () =>
    executor({
      document,
      operation: getOperationAST(document, operationName) ?? undefined,
      operationName,
      variableValues: variables,
      contextValue: [],
    });
  const answers = [await ask(), await ask()];
  return { answers: answers.map(comparable), reference: comparable(reference), compiled: compiledRuns.count };
}

function comparable({ data, errors = [] }: ExecutionResult) {
  const told = errors.map((error) => {
    expect(error).toBeInstanceOf(GraphQLError);
    const { name, message } = error.originalError ?? {};
    return JSON.stringify({ ...error.toJSON(), thrown: [name, message] });
  });
  return { data: JSON.stringify(data), errors: told.sort() };
}

describe("compiled code answers as graphql-js does", () => {
  test.each<[string, string, Asked?]>([
    [
      "literals",
      '{ echo(text: "a", filter: { name: "b", color: GREEN, ids: 1 }, ids: "x", any: { a: [1, null] }) }',
    ],
    ["code within a literal", `{ echo(text: "__MAGIC_DATE__33a9e76d_02e0_4128_8e92_3530ad3da74d1/0") }`],
    ["`__proto__` within JSON", "{ echo(any: { __proto__: { polluted: true } }) }"],
    ["defaults", "{ echo }"],
    ["a variable", "query ($t: String) { echo(text: $t) }", { variables: { t: "a" } }],
    ["a variable that is null", "query ($t: String) { echo(text: $t) }", { variables: { t: null } }],
    ["a variable that is absent", "query ($t: String, $c: Color) { echo(text: $t, color: $c) }"],
    ["a variable's default", 'query ($t: String = "d", $c: Color = GREEN) { echo(text: $t, color: $c) }'],
    [
      "variables in lists and objects",
      'query ($n: String, $i: ID, $c: Color) { echo(filter: { name: $n, color: $c, ids: [$i, 2], and: [{ name: $n }] }, ids: ["1"]) }',
      { variables: { n: "a", i: 7, c: "GREEN" } },
    ],
    [
      "absent variables in lists and objects",
      "query ($n: String, $i: ID, $c: Color) { echo(filter: { name: $n, color: $c, ids: [$i, 2], and: [{ name: $n }] }) }",
    ],
    [
      "a variable of a type that holds itself",
      "query ($f: Filter) { echo(filter: $f) }",
      { variables: { f: { and: [{ and: [{ name: "deep", color: "RED" }] }, { ids: 1 }] } } },
    ],
    ["what resolvers are told", "{ thing { self { id } selected late self { color } } }"],
    ["aliases", "{ a: thing { b: id c: self { d: must } } e: thing { f: id } }"],
    ["lists", "{ thing { selves { id self { id } } } }"],
    ["a null list item", "{ things(delays: [0, 0]) { id selves { id } } }"],
    ["items that fail after others", "{ things(delays: [-30, 1, -2, 10]) { id } }"],
    ["a failure at once", '{ thing(fails: "at once") { id } other: thing { id } }'],
    ["a failure later", '{ thing(fails: "later") { id } other: thing { id } }'],
    ["a failure as a value", '{ thing(fails: "as a value") { id } other: thing { id } }'],
    ["a null that must not be", '{ thing(fails: "below") { id must } }'],
    [
      "two nulls that must not be",
      '{ a: thing(fails: "below") { mustToo must } b: thing { self { itself { id } } } }',
    ],
    ["a null in an object that must not be null", "{ thing { selves { itself { must } } } }"],
    ["a leaf that cannot be written", '{ thing { brittle(fails: "as a GraphQLError") late } }'],
    ["a leaf that is a fault", '{ thing { brittle(fails: "as a TypeError") late } }'],
    [
      "types of a union",
      '{ entities(types: ["Thing", "Other"]) { __typename ... on Thing { id self { __typename id } } ... on Other { label } } }',
    ],
    ["one operation of several", "query A { thing { id } } query B { echo }", { operationName: "B" }],
    [
      "fragments that share a field",
      "{ thing { ...A ...B self { ...A } } } fragment A on Thing { self { id } selected } fragment B on Thing { self { color } }",
    ],
    [
      "a fragment on its second spread",
      "query ($no: Boolean!) { thing { ...A @include(if: $no) ...A id } } fragment A on Thing { late }",
      { variables: { no: false } },
    ],
    [
      "fields that are left out, to resolvers too",
      "query ($no: Boolean = false) { thing { id @skip(if: true) late @include(if: $no) selected } }",
    ],
    ["nothing at all", "{ thing @skip(if: true) { id } }"],
  ])("%s", async (_, text, asked) => {
    const { answers, reference, compiled } = await answersTo(text, asked);
    expect(answers).toEqual([reference, reference]);
    expect(compiled).toBe(2);
  });
});

describe("graphql-js carries out", () => {
  test.each<[string, string, Asked?]>([
    [
      "a null in an argument's place",
      "query ($f: Int = 1) { echo(first: $f) thing { id } }",
      { variables: { f: null } },
    ],
    [
      "a null as a condition",
      "query ($v: Boolean = true) { echo @skip(if: $v) }",
      { variables: { v: null } },
    ],
    ["an unknown operation", "query A { echo }", { operationName: "B" }],
    ["introspection", "{ __schema { queryType { name } } echo }"],
    [
      "keys that graphql-jit takes for one another",
      "{ thing { b_a: self { selected } a: self { b: self { id } } } }",
    ],
    ["keys that every object has", "{ constructor: thing { id } thing { __proto__: id } }"],
    [
      "root fields that take others along",
      '{ thing(fails: "at once") { id } entities(types: ["None"]) { __typename } }',
    ],
    [
      "mutations, which stop at one that fails",
      'mutation { a: add(name: "a") b: add(name: "bad") c: add(name: "c") }',
    ],
    ["what is too big", `{ ${"thing { id late } ".repeat(150)} }`],
  ])("%s", async (_, text, asked) => {
    const { answers, reference } = await answersTo(text, asked);
    expect(answers).toEqual([reference, reference]);
  });

  test.each<[string, string, Asked?]>([
    ["a wrong variable", "query ($f: Filter) { echo(filter: $f) }", { variables: { f: { and: { no: 1 } } } }],
    ["a missing variable", "query ($n: String!) { echo(text: $n) }"],
  ])("%s is refused in words of our own, where graphql-js refuses it", async (_, text, asked) => {
    const { answers, reference } = await answersTo(text, asked);
    expect([reference.data, reference.errors.length]).toEqual([undefined, 1]);
    for (const { data, errors } of answers) {
      expect([data, errors.length]).toEqual([undefined, 1]);
      expect(errors[0]).toMatch(/BAD_USER_INPUT/);
    }
  });
});
