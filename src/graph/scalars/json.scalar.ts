import { GraphQLScalarType, valueFromASTUntyped } from "graphql";

/** Any JSON value, passed on untouched. */
export const JsonScalar = new GraphQLScalarType<unknown, unknown>({
  name: "JSON",
  serialize: (value) => value,
  parseValue: (value) => value,
  parseLiteral: (node, variables) => valueFromASTUntyped(node, variables),
});
