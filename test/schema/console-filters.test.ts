import { type GraphQLInputObjectType, getNamedType, isInputObjectType } from "graphql";
import { expect, test } from "vitest";
import { FILTER_FIELDS, OPERATORS } from "../../console/src/contacts/filter-fields.js";
import { buildSubgraph } from "../../src/graph/schema.js";

const { schema } = buildSubgraph();
/** Those that combine filters, and custom attributes, whose names are the workspace's own. */
const NO_CONDITIONS = ["and", "or", "customAttributes"];

/** The conditions below an input type by their paths, with the operators of each. */
function conditionsOf(type: GraphQLInputObjectType, path: readonly string[]): [string, string[]][] {
  const fields = Object.values(type.getFields());
  const isCondition = fields.every((field) => !isInputObjectType(getNamedType(field.type)));
  if (isCondition) return [[path.join("."), fields.map(({ name }) => name).toSorted()]];
  return fields.flatMap(({ name, type }): [string, string[]][] => {
    const inner = getNamedType(type);
    if (NO_CONDITIONS.includes(name)) return [];
    return isInputObjectType(inner) ? conditionsOf(inner, [...path, name]) : [];
  });
}

test("the console filters by every condition of the graph, with every operator", () => {
  const conditions = conditionsOf(schema.getType("ContactFilter") as GraphQLInputObjectType, []);
  expect(conditions.length).toBeGreaterThan(30);
  const offered = FILTER_FIELDS.map(({ path, kind }): [string, string[]] => [
    path,
    OPERATORS[kind].filter((operator) => operator !== "isNotNull").toSorted(),
  ]);
  expect(Object.fromEntries(offered)).toEqual(Object.fromEntries(conditions));
});
