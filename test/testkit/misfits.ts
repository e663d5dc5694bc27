import {
  type GraphQLSchema,
  type GraphQLType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from "graphql";
import { aliases } from "./whole-queries.js";

/** What the values of a specified scalar are, once they have come out of JSON. */
const FITS: Readonly<Record<string, (value: unknown) => boolean>> = {
  ID: (value) => typeof value === "string",
  String: (value) => typeof value === "string",
  Boolean: (value) => typeof value === "boolean",
  Int: (value) => typeof value === "number" && (value | 0) === value,
  Float: Number.isFinite,
  DateTime: (value) => typeof value === "string",
};

/** The leaves of an answer that are not what the schema says, each with its path. */
export function misfits(
  schema: GraphQLSchema,
  value: unknown,
  type: GraphQLType | null | undefined = schema.getQueryType(),
  path = "",
): readonly string[] {
  if (isNonNullType(type))
    return value === null ? [`${path}: null`] : misfits(schema, value, type.ofType, path);
  if (value === null) return [];
  if (isListType(type))
    return (value as unknown[]).flatMap((item, index) =>
      misfits(schema, item, type.ofType, `${path}.${index}`),
    );
  if (isUnionType(type)) {
    const { __typename } = value as { __typename: string };
    return misfits(schema, value, schema.getType(__typename), path);
  }
  if (isObjectType(type))
    return Object.entries(value as object).flatMap(([key, item]) =>
      key === "__typename"
        ? []
        : misfits(schema, item, type.getFields()[aliases[key] ?? key]?.type, `${path}.${key}`),
    );
  const isFit = isEnumType(type)
    ? typeof value === "string" && type.getValue(value) !== undefined
    : FITS[String(type)]?.(value) !== false;
  return isFit ? [] : [`${path}: ${JSON.stringify(value)}`];
}
