import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLNamedType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
} from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildSubgraph } from "../../src/graph/schema.js";
import { untyped } from "../testkit/execute.js";
import { startTestGateway, type TestGateway } from "../testkit/gateway.js";

const { schema } = buildSubgraph();
const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway({ emulator: { contacts: 5 } });
});
afterAll(() => gateway.close());

type Path = readonly string[];
interface Bad {
  readonly value: unknown;
  /** Where a fault is expected. */
  readonly paths: readonly Path[];
}

/** No character: no text, no id. */
const BROKEN = "\ud800";
/** What takes the place of another argument, of which exactly one may be given. */
const ALTERNATIVES: ReadonlySet<string> = new Set(["tagName"]);

/** A value with every fault that its type lets through to the resolver; `undefined` where there is none. */
function badValue({ name, type }: GraphQLArgument | GraphQLInputField, above: Path): Bad | undefined {
  const path = [...above, name];
  const named = getNamedType(type);
  if (ALTERNATIVES.has(name)) return undefined;
  if (name === "until") return { value: "2001-01-01T00:00:00Z", paths: [path] }; // which is over
  if (isInputObjectType(named)) {
    const at = isListType(getNullableType(type)) ? [...path, "0"] : path;
    const fields = Object.values(named.getFields()).map(
      (field) => [field.name, badValue(field, at)] as const,
    );
    const given = fields.flatMap(([key, bad]) => (bad ? [[key, bad.value] as const] : []));
    const value = Object.fromEntries(given);
    return {
      value: at === path ? value : [value],
      paths: fields.flatMap(([, bad]) => bad?.paths ?? []),
    };
  }
  const one = badLeaf(named);
  if (one === undefined) return undefined;
  if (!isListType(getNullableType(type))) return { value: one, paths: [path] };
  return {
    value: [one, `${BROKEN}${BROKEN}`],
    paths: [
      [...path, "0"],
      [...path, "1"],
    ],
  };
}

function badLeaf(type: GraphQLNamedType): unknown {
  if (isEnumType(type))
    return type.getValues().some(({ name }) => name === "UNKNOWN") ? "UNKNOWN" : undefined;
  return { ID: BROKEN, String: BROKEN, Int: -1, JSON: "no object" }[type.name];
}

describe("all faults of an input come at once, each with its field, and before any call:", () => {
  test.each(mutations.map((field) => [field.name, field] as const))("%s", async (name, field) => {
    const bad = field.args.flatMap((arg) => {
      const found = badValue(arg, []);
      return found ? [{ arg, ...found }] : [];
    });
    const variables = Object.fromEntries(bad.map(({ arg, value }) => [arg.name, value]));
    const declared = bad.map(({ arg }) => `$${arg.name}: ${arg.type}`).join(", ");
    const given = bad.map(({ arg }) => `${arg.name}: $${arg.name}`).join(", ");
    const rows = name === "upsertContacts" ? "rows { userErrors { code field } }" : "";
    let told: { code: string; field: string[] }[] = [];
    const calls = await gateway.emulator.costOf(async () => {
      const { [name]: done } = (await gateway.executeOk(
        untyped(`mutation(${declared}) { ${name}(${given}) { userErrors { code field } ${rows} } }`),
        variables,
      )) as Record<string, { userErrors: typeof told; rows?: { userErrors: typeof told }[] }>;
      told = [...(done?.userErrors ?? []), ...(done?.rows?.flatMap((row) => row.userErrors) ?? [])];
    });
    expect(told.map(({ code }) => code)).toEqual(told.map(() => "INVALID_INPUT"));
    expect(new Set(told.map(({ field: at }) => at.join(".")))).toEqual(
      new Set(bad.flatMap(({ paths }) => paths.map((path) => path.join(".")))),
    );
    expect(calls.total).toBe(0);
  });
});

const faultsOf = async (field: string, args: string) => {
  const { done } = (await gateway.executeOk(
    untyped(`mutation { done: ${field}(${args}) { userErrors { code message field } } }`),
  )) as { done: { userErrors: { code: string; message: string; field: string[] }[] } };
  return done.userErrors;
};

test("faults of the contact's own fields and of its custom attributes come together", async () => {
  const faults = await faultsOf(
    "createContact",
    'input: { email: "bad", ownerId: "nobody", customAttributes: { seats: "x", plan: 5, nope: 1 } }',
  );
  expect(faults.map(({ field }) => field.join("."))).toEqual([
    "input.email",
    "input.ownerId",
    "input.customAttributes.seats",
    "input.customAttributes.plan",
    "input.customAttributes",
  ]);
});

test("of more than fifty faults the first are told, and how many are left out", async () => {
  const ids = Array.from({ length: 50 }, (_, index) => `".${index}"`).join(", ");
  const faults = await faultsOf("tagContacts", `tagId: "..", contactIds: [${ids}]`);
  expect(faults).toHaveLength(50);
  expect(faults[0]?.field).toEqual(["tagId"]);
  expect(faults[49]?.message).toMatch(/^2 more parts/);
});

describe("the advice for an empty text is one that is taken:", () => {
  test.each([
    ["updateContact", 'id: "1", input: { name: "" }', "Send null to clear the field, or leave it out."],
    [
      "upsertContact",
      'input: { externalId: "x", phone: "" }',
      "Send null to clear the field, or leave it out.",
    ],
    ["upsertContact", 'input: { email: "" }', "Send a text."],
    ["createContact", 'input: { externalId: "x", name: "" }', "Leave the field out, or send a text."],
    ["createContact", 'input: { email: "" }', "Send a text."],
    [
      "upsertCompany",
      'input: { companyId: "x", plan: "" }',
      "Intercom cannot clear the field: leave it out to keep its value, or send another text.",
    ],
    [
      "createIntercomDataAttribute",
      'input: { name: "x", model: CONTACT, dataType: STRING, description: "" }',
      "Leave the field out, or send a text.",
    ],
  ])("%s(%s)", async (field, args, advice) => {
    const [fault, ...others] = await faultsOf(field, args);
    expect(others).toEqual([]);
    expect(fault?.message).toBe(`An empty text is no value. ${advice}`);
  });
});
