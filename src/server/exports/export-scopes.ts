import { type GraphQLObjectType, type GraphQLSchema, getNamedType, isObjectType } from "graphql";
import { type PlainField, type Selection, SHAPES } from "../../bulk/export/fields.js";
import type { Scope } from "../../config/scopes.js";
import { personalInputs } from "../admission/scopes/personal-input.js";
import { scopesOfField } from "../auth/field-scopes.js";
import type { ExportFault } from "./export-refusal.js";

/** A field or an input of an export, and a scope that it needs. */
interface Need {
  /** Its coordinate in the graph, such as `Contact.email`. */
  readonly field: string;
  readonly scope: Scope;
}

/** Every scope that the fields of an export and its filter need, in the graph's own words. */
export function needsOf(schema: GraphQLSchema, { fields, attributes }: Selection, filter: unknown): Need[] {
  const contact = schema.getType("Contact") as GraphQLObjectType;
  const names = [...fields, ...(attributes === "all" || attributes.length > 0 ? ["customAttributes"] : [])];
  return [
    ...names.flatMap((name) => needsOfField(schema, contact, name)),
    ...personalInputs(schema.getType("ContactFilter"), filter).map(
      (field) => ({ field, scope: "pii" }) as const,
    ),
  ];
}

/** Whatever of an export is personal, a lookup by a key that the caller holds included: it would stand in an address. */
export function personalIn(schema: GraphQLSchema, needs: readonly Need[], filter: unknown): string[] {
  const fields = needs.filter(({ scope }) => scope === "pii").map(({ field }) => field);
  return [...new Set([...fields, ...personalInputs(schema.getType("ContactFilter"), filter, () => false)])];
}

/** A field of an object has the fields of the object beside it: all of them are exported. */
function needsOfField(schema: GraphQLSchema, parent: GraphQLObjectType, name: string): Need[] {
  const own = scopesOfField(schema, parent, name).map((scope) => ({
    field: `${parent.name}.${name}`,
    scope,
  }));
  const field = parent.getFields()[name];
  const type = field && getNamedType(field.type);
  if (!isObjectType(type)) return own;
  const shape = SHAPES[name as PlainField];
  const below = typeof shape === "object" ? Object.keys(shape) : Object.keys(type.getFields());
  return [...own, ...below.flatMap((it) => needsOfField(schema, type, it))];
}

/** One fault for each scope that a caller misses, with the fields that need it. */
export function missingScopes(needs: readonly Need[], scopes: ReadonlySet<Scope>): ExportFault[] {
  const all: Need[] = [{ field: "POST /export/contacts", scope: "contacts:export" }, ...needs];
  const missing = [...new Set(all.map(({ scope }) => scope))].filter((scope) => !scopes.has(scope));
  return missing.map((scope) => {
    const fields = [...new Set(all.filter((it) => it.scope === scope).map(({ field }) => field))];
    return {
      message: `This export needs the scope ${scope}, which this caller does not have (${fields.join(", ")}). Request the scope, or leave these fields out.`,
      extensions: { code: "FORBIDDEN", requiredScope: scope, fields },
    };
  });
}
