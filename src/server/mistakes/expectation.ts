import { type GraphQLInputType, type GraphQLNamedType, getNamedType, isEnumType } from "graphql";

/** The values that each scalar accepts, for error messages. */
const scalars: Readonly<Record<string, string>> = {
  Int: "a whole number from -2147483648 to 2147483647, without quotation marks",
  Float: "a number up to 1.8e308 in size, without quotation marks",
  String: "a string in quotation marks",
  Boolean: "true or false, without quotation marks",
  ID: "a string in quotation marks, or a whole number",
  Date: 'a calendar date such as "2026-10-23", from 1970 on',
  DateTime: 'a time with a timezone such as "2026-10-23T09:30:00Z", not a number',
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

/**
 * What is wrong with a number as an id. JSON's numbers are doubles to most programs, so a whole number beyond 2^53 arrives as
 * another one, and would name somebody else.
 */
export function inexactId(type: GraphQLNamedType, value: unknown): string | undefined {
  return type.name === "ID" && typeof value === "number" && !Number.isSafeInteger(value)
    ? `This number is beyond ${Number.MAX_SAFE_INTEGER} and does not arrive as it was written: send it as a string.`
    : undefined;
}
