import {
  type DirectiveNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
} from "graphql";
import type { Scope } from "../../config/scopes.js";
import { declaredAudience, outcomesOf, type TypeAudience } from "../../graph/decorators/audience.js";

/**
 * What each field needs, wherever it is reached. Enforced by the server, and
 * published for routers as `@requiresScopes`.
 */
export function scopesOfField(
  schema: GraphQLSchema,
  parent: GraphQLObjectType,
  fieldName: string,
): readonly Scope[] {
  if (fieldName.startsWith("__") || openRootFields.has(fieldName)) return [];
  const field = parent.getFields()[fieldName];
  const type = field && getNamedType(field.type);
  const needed = [
    field && declaredAudience(field) ? scopeOf(declaredAudience(field)) : scopeOfType(schema, parent),
    isObjectType(type) ? scopeOfType(schema, type) : undefined,
    namesOthers.has(`${parent.name}.${fieldName}`) ? ("contacts:read" as const) : undefined,
    isPersonal(field) ? ("pii" as const) : undefined,
  ];
  return [...new Set(needed.filter((scope) => scope !== undefined))];
}

/** The schema, and entities, each of which needs the scope of its own type: `guardEntities`. */
const openRootFields: ReadonlySet<string> = new Set(["_service", "_entities"]);

/** Fields that name a contact that the caller did not name: a caller who may only write learns that there is one. */
const namesOthers: ReadonlySet<string> = new Set([
  "IntercomUserError.conflictingContactId",
  "IntercomUserError.conflictingContactIds",
]);

/**
 * The scope that every field of a type requires; `undefined` for outcomes of mutations and types that are open to anyone.
 * @throws Error for a type without an audience, so that nothing is open by omission
 */
export function scopeOfType(schema: GraphQLSchema, type: GraphQLObjectType): Scope | undefined {
  if (type.name.startsWith("__") || type.name === "_Service" || outcomesOf(schema).has(type))
    return undefined;
  const audience = declaredAudience(type);
  if (audience === undefined) throw new Error(`${type.name} declares no audience.`);
  return scopeOf(audience);
}

const scopeOf = (audience: TypeAudience | undefined): Scope | undefined =>
  audience === "anyone" ? undefined : audience;

interface Tagged {
  readonly astNode?: { readonly directives?: readonly DirectiveNode[] | undefined } | null | undefined;
}

/** By these operators a filter finds one thing by a key that the caller holds already, as a lookup does. */
const operatorsOfHeldKeys: Readonly<Record<string, ReadonlySet<string>>> = {
  "ContactFilter.externalId": new Set(["eq", "in"]),
};

/**
 * Whether conditions on a personal field look up by a key that the caller holds, and nothing else.
 * @param coordinate Of the input field, such as `ContactFilter.externalId`.
 * @param conditions As the client sent them.
 */
export function isHeldKey(coordinate: string, conditions: unknown): boolean {
  const operators = operatorsOfHeldKeys[coordinate];
  if (!operators || typeof conditions !== "object" || conditions === null) return false;
  return Object.entries(conditions).every(([name, value]) => operators.has(name) || value == null);
}

/** Whether a field, argument, input field or enum value is tagged as personal data in the schema. */
export function isPersonal(definition: Tagged | null | undefined): boolean {
  return definition?.astNode?.directives?.some(isPiiTag) ?? false;
}

function isPiiTag({ name, arguments: args = [] }: DirectiveNode): boolean {
  return (
    name.value === "tag" && args.some(({ value }) => value.kind === "StringValue" && value.value === "pii")
  );
}
