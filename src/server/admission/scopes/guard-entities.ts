import { GraphQLError, type GraphQLSchema, isObjectType } from "graphql";
import type { Scope } from "../../../config/scopes.js";
import { scopeOfType } from "../../auth/field-scopes.js";
import type { ServedContext } from "../../served-context.js";
import { forbiddenExtensions, forbiddenMessage } from "./forbidden-errors.js";
import type { Forbidden } from "./forbidden-fields.js";

type Scopes = ReadonlySet<Scope>;

/**
 * Puts the scopes of entities around `_entities`: each representation needs the scope of its own type. One that its caller
 * may not read is null and costs no call, and the others are answered. Also whether there is such an entity is not told.
 */
export function guardEntities(schema: GraphQLSchema): void {
  const entities = schema.getQueryType()?.getFields()["_entities"];
  const resolve = entities?.resolve;
  if (!entities || !resolve) throw new Error("The schema has no _entities field.");
  entities.resolve = (root, args: { readonly representations: readonly unknown[] }, context, info) => {
    const { scopes } = (context as ServedContext).caller;
    const verdicts = args.representations.map((it) => forbiddenEntity(schema, scopes, typenameOf(it)));
    if (verdicts.every((it) => it === undefined)) return resolve(root, args, context, info);
    // In their places stands what is no entity, and is not looked up.
    const representations = args.representations.map((it, index) => (verdicts[index] ? null : it));
    const found = resolve(root, { representations }, context, info) as readonly unknown[];
    const told = new Set<string>();
    return verdicts.map((it, index) => {
      if (!it) return found[index];
      if (told.has(it.field)) return null; // one error for all entries of a type
      told.add(it.field);
      // In a list, executors take an error for the failure of its entry.
      return new GraphQLError(forbiddenMessage(it), { extensions: forbiddenExtensions(it) });
    });
  };
}

/** Why an entity of a type is beyond its caller's scopes; `undefined` where it is not, and for types of other graphs. */
export function forbiddenEntity(schema: GraphQLSchema, scopes: Scopes, name: unknown): Forbidden | undefined {
  const type = typeof name === "string" ? schema.getType(name) : undefined;
  const requiredScope = isObjectType(type) ? scopeOfType(schema, type) : undefined;
  return type && requiredScope && !scopes.has(requiredScope)
    ? { field: type.name, requiredScope }
    : undefined;
}

const typenameOf = (representation: unknown): unknown =>
  typeof representation === "object" && representation !== null && "__typename" in representation
    ? representation.__typename
    : undefined;
