import { type GraphQLSchema, isUnionType } from "graphql";
import { oneForEach } from "../decorators/answer-size.js";
import { InvalidInput } from "../errors/invalid-input.js";

const lengths = new WeakMap<object, number>();

/** How many different representations of its type an `_entities` field names, this one included. */
export const namedTogether = (representation: object): number => lengths.get(representation) ?? 1;

/**
 * Refuses an `_entities` request before any call when a representation is of no entity of this graph. Apollo's resolver
 * would throw in the middle of the list and leave the failures of the representations before it unhandled, and an unhandled
 * rejection ends the process.
 */
export function checkRepresentations(schema: GraphQLSchema): void {
  const entities = schema.getQueryType()?.getFields()["_entities"];
  const union = schema.getType("_Entity");
  const resolve = entities?.resolve;
  if (!entities || !resolve || !isUnionType(union))
    throw new Error("The schema has no _entities field: buildSubgraphSchema was not given an entity.");
  entities.extensions = { ...entities.extensions, answerSize: oneForEach("representations") };
  const names = union.getTypes().map(({ name }) => name);
  const isEntity = (it: unknown): it is Representation =>
    typeof it === "object" && it !== null && "__typename" in it && names.includes(String(it.__typename));

  entities.resolve = (root, args: { readonly representations: readonly unknown[] }, context, info) => {
    const { representations } = args;
    const stranger = representations.findIndex((it) => !isEntity(it));
    if (stranger !== -1)
      throw new InvalidInput(
        "A representation is an object whose __typename is an entity of this graph. Compose the supergraph anew if it knows others.",
        ["representations", String(stranger)],
      );
    countKeys(representations as readonly Representation[]);
    return resolve(root, args, context, info);
  };
}

interface Representation {
  readonly __typename: unknown;
}

/** The same key counts once: some routers send a user for each of its orders. */
function countKeys(representations: readonly Representation[]): void {
  const keys = new Map<unknown, Set<string>>();
  for (const it of representations) {
    const ofType = keys.get(it.__typename) ?? new Set();
    keys.set(it.__typename, ofType.add(JSON.stringify(it)));
  }
  for (const it of representations) lengths.set(it, keys.get(it.__typename)?.size ?? 1);
}
