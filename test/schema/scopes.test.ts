import {
  type GraphQLEnumType,
  type GraphQLInputObjectType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
} from "graphql";
import { describe, expect, test } from "vitest";
import { buildSubgraph } from "../../src/graph/schema.js";
import { canBePersonal } from "../../src/server/admission/scopes/personal-input.js";
import { isPersonal, scopeOfType, scopesOfField } from "../../src/server/auth/field-scopes.js";

const { schema } = buildSubgraph({ userEdge: { type: "User", key: "id" } });
const objects = Object.values(schema.getTypeMap()).filter(isObjectType);
const fields = objects.flatMap((type) => Object.values(type.getFields()).map((field) => ({ type, field })));

describe("the schema can be answered in part:", () => {
  test("no field that is never null needs a scope beyond its object's", () => {
    const wrong = fields.filter(({ type, field }) => {
      const own = scopeOfType(schema, type);
      const beyond = scopesOfField(schema, type, field.name).filter((scope) => scope !== own);
      return isNonNullType(field.type) && beyond.length > 0;
    });
    expect(wrong.map(({ type, field }) => `${type.name}.${field.name}`)).toEqual([]);
  });

  test("no field that is never null has arguments that can ask for a scope", () => {
    const wrong = fields.filter(({ field }) => isNonNullType(field.type) && canBePersonal(field));
    expect(wrong.map(({ type, field }) => `${type.name}.${field.name}`)).toEqual([]);
  });

  test("no field is never null at the root, except entities, which without a right to read are nothing at all", () => {
    const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
    const wrong = fields.filter(({ type, field }) => roots.includes(type) && isNonNullType(field.type));
    expect(wrong.map(({ field }) => field.name)).toEqual(["_entities", "_service"]);
  });

  test("there are no interfaces, whose fields have no scope of their own", () => {
    expect(Object.values(schema.getTypeMap()).filter(isInterfaceType)).toEqual([]);
  });
});

describe("whatever steers a list by a contact's field is personal as the field is:", () => {
  const contact = objects.find(({ name }) => name === "Contact")?.getFields() ?? {};

  test("each value of the sort", () => {
    const values = (schema.getType("ContactSortField") as GraphQLEnumType).getValues();
    const named = values.map(({ name, astNode }) => {
      const field = name.toLowerCase().replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
      return {
        name,
        value: isPersonal({ astNode }),
        field: isPersonal(contact[field]),
        isKnown: field in contact,
      };
    });
    expect(named.length).toBeGreaterThan(0);
    for (const each of named) expect(each).toMatchObject({ value: each.field, isKnown: true });
  });

  test("each condition of the filter", () => {
    const personalBelow = new Set(["location"]); // all of its fields are personal, the object is not
    const filters = Object.values((schema.getType("ContactFilter") as GraphQLInputObjectType).getFields());
    for (const filter of filters) {
      const field = contact[filter.name];
      if (field)
        expect([filter.name, isPersonal(filter)]).toEqual([
          filter.name,
          isPersonal(field) || personalBelow.has(filter.name),
        ]);
    }
  });
});
