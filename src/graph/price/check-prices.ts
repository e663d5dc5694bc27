import {
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isListType,
  isObjectType,
} from "graphql";
import { outcomesOf } from "../decorators/audience.js";
import { declaredPrice } from "../decorators/price.js";

/**
 * Checks that every list and page with a resolver declares a price. Lists without a resolver are data of their object, and
 * mutations have no price before they run.
 * @param schema As the resolvers define it, before anything wraps them.
 * @throws Error that names the fields without a price
 */
export function checkPrices(schema: GraphQLSchema): void {
  const unpriced = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter((type) => !type.name.startsWith("__") && !outcomesOf(schema).has(type))
    .flatMap((type) =>
      Object.values(type.getFields())
        .filter(isUnpriced)
        .map(({ name }) => `${type.name}.${name}`),
    );
  if (unpriced.length > 0)
    throw new Error(
      `Declare @Price on ${unpriced.join(", ")}. Give the fewest calls that are certain, or nothingForSure (src/graph/decorators/price.ts).`,
    );
}

function isUnpriced(field: GraphQLField<unknown, unknown>): boolean {
  return field.resolve !== undefined && isListOrPage(field.type) && declaredPrice(field) === undefined;
}

function isListOrPage(type: GraphQLOutputType): boolean {
  if (isListType(getNullableType(type))) return true;
  const named = getNamedType(type);
  return (
    isObjectType(named) &&
    Object.values(named.getFields()).some((it) => getNamedType(it.type).name === "PageInfo")
  );
}
