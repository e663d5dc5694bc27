import { type GraphQLInputType, getNamedType, isEnumType } from "graphql";

/** The values that each scalar accepts, for error messages. */
const scalars: Readonly<Record<string, string>> = {
  Int: "a whole number from -2147483648 to 2147483647, without quotation marks",
  Float: "a number up to 1.8e308 in size, without quotation marks",
  String: "a string in quotation marks",
  Boolean: "true or false, without quotation marks",
  ID: "a string in quotation marks, or a whole number",
  Date: 'a calendar date such as "2026-10-23", from 1970 on',
  DateTime: 'a time with a timezone such as "2026-10-23T09:30:00Z", from 1970 to 9999; not a number',
};

/**
 * Says what belongs where a value is wrong.
 * @param hidesSchema Whether the values of enums are kept from clients that do not know them.
 */
export function expectation(type: GraphQLInputType, hidesSchema: boolean): string {
  const named = getNamedType(type);
  const described = scalars[named.name];
  if (described) return `expected ${type}: ${described}.`;
  if (isEnumType(named) && !hidesSchema)
    return `expected ${type}: one of ${named
      .getValues()
      .map(({ name }) => name)
      .join(", ")}.`;
  return `expected ${type}.`;
}
