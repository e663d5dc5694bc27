import { type GraphQLSchema, getNamedType, isObjectType } from "graphql";
import { Extensions } from "type-graphql";
import type { Scope } from "../../config/scopes.js";

/** The scope that everything of a type requires; `anyone` for a type that is open to every caller who reaches it. */
export type TypeAudience = Scope | "anyone";

/**
 * Declares who may read an object type. Every object type needs one: the schema is not built without. On a field of a root
 * type it stands for the audience of the root.
 */
export const Audience = (audience: TypeAudience) => Extensions({ audience });

/** The audience that a type or field declares. */
export function declaredAudience({
  extensions,
}: {
  readonly extensions: Readonly<Record<string, unknown>>;
}): TypeAudience | undefined {
  return extensions["audience"] as TypeAudience | undefined;
}

const outcomes = new WeakMap<GraphQLSchema, ReadonlySet<unknown>>();

/**
 * The types that mutation fields return. A caller who may write may also read whether the write succeeded, and nothing
 * more: what an outcome leads to, such as a contact, is a type with its own audience.
 */
export function outcomesOf(schema: GraphQLSchema): ReadonlySet<unknown> {
  const known = outcomes.get(schema);
  if (known) return known;
  const fields = Object.values(schema.getMutationType()?.getFields() ?? {});
  const found = new Set<unknown>(fields.map(({ type }) => getNamedType(type)));
  outcomes.set(schema, found);
  return found;
}

/**
 * Checks that every object type declares its audience, except outcomes of mutations.
 * @throws Error that names the types without one
 */
export function checkAudiences(schema: GraphQLSchema): void {
  const undeclared = Object.values(schema.getTypeMap()).filter(
    (type) =>
      isObjectType(type) &&
      !type.name.startsWith("_") &&
      !outcomesOf(schema).has(type) &&
      declaredAudience(type) === undefined,
  );
  if (undeclared.length > 0)
    throw new Error(
      `Declare @Audience on ${undeclared.map(({ name }) => name).join(", ")}. Give the scope that reads the type (src/graph/decorators/audience.ts).`,
    );
}
