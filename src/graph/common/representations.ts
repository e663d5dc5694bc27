import type { GraphQLSchema } from "graphql";
import { InvalidInput } from "./errors/invalid-input.js";

/** Refuses an `_entities` request that asks for more than `max` at once, before any call: routers send whole lists. */
export function limitRepresentations(schema: GraphQLSchema, max: number): void {
  const entities = schema.getQueryType()?.getFields()["_entities"];
  const resolve = entities?.resolve;
  if (!entities || !resolve)
    throw new Error("The schema has no _entities field: buildSubgraphSchema was not given an entity.");
  entities.resolve = (root, args: { readonly representations: readonly unknown[] }, context, info) => {
    const count = args.representations.length;
    if (count > max)
      throw new InvalidInput(
        `At most ${max} representations at a time; these are ${count}. Ask in several requests.`,
        ["representations"],
      );
    return resolve(root, args, context, info);
  };
}
