import { GraphQLScalarType, valueFromASTUntyped } from "graphql";

/** Any JSON value, passed on untouched. */
export const JsonScalar = new GraphQLScalarType<unknown, unknown>({
  name: "JSON",
  serialize: (value) => value,
  parseValue: (value) => value,
  parseLiteral: (node, variables) => withoutUnset(valueFromASTUntyped(node, variables)),
});

/** As in every input object, a variable that was not sent leaves its key out; in a list it is null. graphql-js puts `undefined`. */
function withoutUnset(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => (item === undefined ? null : withoutUnset(item)));
  if (typeof value !== "object" || value === null) return value;
  const given = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(given.map(([key, item]) => [key, withoutUnset(item)]));
}
