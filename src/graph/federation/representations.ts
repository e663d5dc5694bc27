import { type GraphQLSchema, isUnionType } from "graphql";
import { oneForEach } from "../decorators/answer-size.js";
import { InvalidInput } from "../errors/invalid-input.js";

const lengths = new WeakMap<object, number>();

/** How many different representations of its type an `_entities` field names, this one included. */
export const namedTogether = (representation: object): number => lengths.get(representation) ?? 1;

/**
 * The key of an entity as text; `null` where a representation names nobody. Routers pass on what another subgraph answered:
 * `ID` may be a number in it, and `externalId` of a user without a contact is null, or empty.
 * @throws InvalidInput for any other value, and for a number that was another one when it was sent
 */
export function keyIn<Key extends string>(
  representation: { readonly [K in Key]?: unknown },
  key: Key,
): string | null {
  const value = representation[key] ?? null;
  if (value === null || value === "") return null;
  if (typeof value === "string") return value;
  if (Number.isSafeInteger(value)) return String(value);
  throw new InvalidInput(
    `The key \`${key}\` of a representation is a string, or a whole number up to ${Number.MAX_SAFE_INTEGER}. Send it as a string.`,
    [key],
  );
}

/** @throws InvalidInput when a representation has none of the keys, not even as null: the supergraph knows others */
export function checkHasKey(representation: object, ...keys: readonly string[]): void {
  if (!keys.some((key) => Object.hasOwn(representation, key)))
    throw new InvalidInput(
      `A representation of this type has the key ${keys.map((key) => `\`${key}\``).join(" or ")}. If the supergraph has others, compose it again from the current schema.`,
      ["representations"],
    );
}

/**
 * Makes a representation of no entity of this graph an error for its entry alone. Apollo's resolver would throw in the middle
 * of the list and leave the failures of the representations before it unhandled, and an unhandled rejection ends the process.
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
    const known = representations.filter(isEntity);
    countKeys(known);
    const found = resolve(root, { representations: known }, context, info) as readonly unknown[];
    if (known.length === representations.length) return found;
    const next = found.values();
    return representations.map((it, index) => (isEntity(it) ? next.next().value : unknownEntity(index)));
  };
}

/** In a list, executors take an error for the failure of its entry. */
const unknownEntity = (index: number) =>
  new InvalidInput(
    "A representation is an object whose __typename is an entity of this graph. If the supergraph has others, compose it again from the current schema.",
    ["representations", String(index)],
  );

interface Representation {
  readonly __typename: unknown;
}

/** The same key counts once: some routers send a user for each of its orders. Who names nobody does not count. */
function countKeys(representations: readonly Representation[]): void {
  const keys = new Map<unknown, Set<string>>();
  const naming = representations.filter(namesSomebody);
  for (const it of naming) {
    const ofType = keys.get(it.__typename) ?? new Set();
    keys.set(it.__typename, ofType.add(JSON.stringify(it)));
  }
  for (const it of naming) lengths.set(it, keys.get(it.__typename)?.size ?? 1);
}

const namesSomebody = (representation: Representation) =>
  Object.entries(representation).some(
    ([key, value]) => key !== "__typename" && value !== null && value !== "",
  );
