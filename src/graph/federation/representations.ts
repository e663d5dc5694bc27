import { type GraphQLSchema, isUnionType } from "graphql";
import { oneForEach } from "../decorators/answer-size.js";
import { InvalidInput } from "../errors/invalid-input.js";

/**
 * Refuses an `_entities` request before any call: one that asks for more than `max` at once, since routers send whole
 * lists, and one that names what is no entity here. Apollo's resolver would throw at the latter in the middle of the list,
 * and leave the failures of those before it to nobody: an unhandled rejection ends the process.
 */
export function checkRepresentations(schema: GraphQLSchema, max: number): void {
  const entities = schema.getQueryType()?.getFields()["_entities"];
  const union = schema.getType("_Entity");
  const resolve = entities?.resolve;
  if (!entities || !resolve || !isUnionType(union))
    throw new Error("The schema has no _entities field: buildSubgraphSchema was not given an entity.");
  entities.extensions = { ...entities.extensions, answerSize: oneForEach("representations") };
  const names = union.getTypes().map(({ name }) => name);
  const isEntity = (it: unknown) =>
    typeof it === "object" && it !== null && "__typename" in it && names.includes(String(it.__typename));

  entities.resolve = (root, args: { readonly representations: readonly unknown[] }, context, info) => {
    const { representations } = args;
    if (representations.length > max)
      throw new InvalidInput(
        `At most ${max} representations at a time; these are ${representations.length}. Ask in several requests.`,
        ["representations"],
      );
    const stranger = representations.findIndex((it) => !isEntity(it));
    if (stranger !== -1)
      throw new InvalidInput(
        "A representation is an object whose __typename is an entity of this graph. Compose the supergraph anew if it knows others.",
        ["representations", String(stranger)],
      );
    return resolve(root, args, context, info);
  };
}
