import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from "graphql";
import { afterAll, describe, expect, test } from "vitest";
import { readConfig } from "../../src/config.js";
import { atMostFifty } from "../../src/graph/common/errors/attempt.js";
import { userError } from "../../src/graph/common/errors/user-error.js";
import { buildSubgraph } from "../../src/graph/schema.js";
import { startTestGateway } from "../testkit/gateway.js";

const gateway = await startTestGateway({ emulator: { contacts: 3 } });
afterAll(gateway.close);

const config = readConfig({ AUTH: "none" });
const { schema } = buildSubgraph({ ...config, ...config.federation, isReadOnly: false });
const LONG = "y".repeat(200_000);

/** The types whose values a client makes up. */
const FREE = ["String", "ID", "JSON"];

interface Place {
  readonly title: string;
  readonly query: string;
  readonly value: unknown;
}

/** Every place of the schema that takes a text of the client's: the field that takes it, and a long text there. */
const places = [schema.getQueryType(), schema.getMutationType()].flatMap((root) =>
  Object.values(root?.getFields() ?? {}).flatMap((field) =>
    field.name === "_service" || field.name === "_entities"
      ? []
      : field.args.flatMap((argument) =>
          longValues(argument.type, 0).map(({ path, value }): Place => {
            const others = field.args.filter((it) => it !== argument && isNonNullType(it.type));
            const given = others.map((it) => `${it.name}: ${literal(least(it, 0))}`);
            const operation = root === schema.getMutationType() ? "mutation" : "query";
            const below = operation === "mutation" ? "{ userErrors { field message } }" : "{ __typename }";
            return {
              title: `${field.name}(${[argument.name, ...path].join(".")})`,
              query: `${operation}($value: ${argument.type}) { ${field.name}(${[`${argument.name}: $value`, ...given].join(", ")}) ${below} }`,
              value,
            };
          }),
        ),
  ),
);

describe("a text of 200,000 characters is answered at once and quoted in a hundred", () => {
  test("the places are all of the schema's", () => expect(places.length).toBeGreaterThan(60));

  test.each(places)("$title", async ({ query, value }) => {
    const beganAt = performance.now();
    const response = await gateway.request({
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query, variables: { value } }),
    });
    const text = await response.text();
    const body = JSON.parse(text) as { errors?: { extensions: { code: string } }[] };
    expect(text).not.toContain("y".repeat(256));
    expect(text.length, text.slice(0, 500)).toBeLessThan(5_000);
    for (const { extensions } of body.errors ?? []) expect(extensions.code).not.toBe("INTERNAL_SERVER_ERROR");
    for (const message of text.matchAll(/"message":"((?:[^"\\]|\\.)*)"/g))
      expect(message[1]).not.toContain("y".repeat(101));
    expect(performance.now() - beganAt).toBeLessThan(2_000);
  });
});

test("the name of a custom attribute is length-checked before the workspace's names are compared with it", async () => {
  const calls = await gateway.emulator.costOf(async () => {
    const { payload } = (await gateway.executeOk(
      `mutation($a: JSON) { payload: createContact(input: { email: "a@b.cd", customAttributes: $a }) { userErrors { code field message } } }` as never,
      { a: { [LONG]: 1 } } as never,
    )) as { payload: unknown };
    expect(payload).toMatchObject({
      userErrors: [{ code: "INVALID_INPUT", message: expect.stringContaining("at most 255 characters") }],
    });
  });
  expect(calls.total).toBe(0);
});

test("one input gets at most fifty user errors, the last of which says how many more there are", () => {
  const many = Array.from({ length: 73 }, (_, index) => userError("NOT_FOUND", `number ${index}`));
  expect(atMostFifty(many.slice(0, 50))).toHaveLength(50);
  const shown = atMostFifty(many);
  expect(shown).toHaveLength(50);
  expect(shown.at(-1)).toMatchObject({ code: "NOT_FOUND", message: expect.stringMatching(/^24 more/) });
});

interface LongValue {
  readonly path: readonly string[];
  readonly value: unknown;
}

/** A value for each free text within a type, with everything that it needs beside it. */
function longValues(type: GraphQLInputType, depth: number): LongValue[] {
  const named = getNamedType(type);
  const wrap = (value: unknown) => (isListType(getNullableType(type)) ? [value] : value);
  if (named.name === "JSON")
    return [
      { path: ["(name)"], value: wrap({ [LONG]: 1 }) },
      { path: ["(value)"], value: wrap({ plan: LONG }) },
      { path: ["(text)"], value: wrap(LONG) },
      {
        path: ["(many)"],
        value: wrap(Object.fromEntries(Array.from({ length: 5_000 }, (_, i) => [`y${i}`, 1]))),
      },
    ];
  if (FREE.includes(named.name)) return [{ path: [], value: wrap(LONG) }];
  if (!isInputObjectType(named) || depth > 1) return [];
  const fields = Object.values(named.getFields());
  return fields.flatMap((field) =>
    longValues(field.type, depth + 1).map(({ path, value }) => ({
      path: [field.name, ...path],
      value: wrap({ ...requiredOf(fields, field, depth), [field.name]: value }),
    })),
  );
}

function requiredOf(fields: readonly GraphQLInputField[], but: GraphQLInputField, depth: number): object {
  const needed = fields.filter((it) => it !== but && isNonNullType(it.type) && it.defaultValue === undefined);
  return Object.fromEntries(needed.map((it) => [it.name, least(it, depth + 1)]));
}

/** A right value for what must be given. */
function least({ type }: GraphQLArgument | GraphQLInputField, depth: number): unknown {
  const named = getNamedType(type);
  const wrap = (value: unknown) => (isListType(getNullableType(type)) ? [value] : value);
  if (isEnumType(named)) return wrap(named.getValues()[0]?.name);
  if (isInputObjectType(named)) {
    const fields = Object.values(named.getFields());
    return wrap(
      Object.fromEntries(
        fields.filter((it) => isNonNullType(it.type)).map((it) => [it.name, least(it, depth + 1)]),
      ),
    );
  }
  return wrap({ Int: 1, Float: 1, Boolean: true }[named.name] ?? "abc");
}

function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (typeof value === "object" && value !== null)
    return `{ ${Object.entries(value)
      .map(([name, it]) => `${name}: ${literal(it)}`)
      .join(", ")} }`;
  return typeof value === "string" && !/^[A-Z_]+$/.test(value) ? JSON.stringify(value) : String(value);
}
