import {
  type GraphQLInputType,
  type GraphQLNamedType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isScalarType,
} from "graphql";

/** JSON Schema 2020-12, as far as tools need it. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

/** A variable of an operation. */
export interface ToolVariable {
  readonly name: string;
  readonly type: GraphQLInputType;
  readonly description: string;
  /** `undefined` where it has none. */
  readonly defaultValue: unknown;
}

/** What a scalar is in JSON; every other scalar is a text. */
const SCALARS: Readonly<Record<string, JsonSchema>> = {
  Int: { type: "integer" },
  Float: { type: "number" },
  Boolean: { type: "boolean" },
  JSON: {},
};

/**
 * Describes the arguments of a tool. It guides the model: what is sent is judged by GraphQL.
 * @param more Arguments beside the variables, with whether each must be sent.
 */
export function inputSchema(
  variables: readonly ToolVariable[],
  more: Readonly<Record<string, { readonly schema: JsonSchema; readonly isRequired: boolean }>>,
): { type: "object"; [keyword: string]: unknown } {
  const definitions: Record<string, JsonSchema> = {};
  const properties: Record<string, JsonSchema> = {};
  const required: string[] = [];
  for (const { name, type, description, defaultValue } of variables) {
    properties[name] = described(schemaOf(type, definitions), description, defaultValue);
    if (isNonNullType(type) && defaultValue === undefined) required.push(name);
  }
  for (const [name, { schema, isRequired }] of Object.entries(more)) {
    properties[name] = schema;
    if (isRequired) required.push(name);
  }
  return {
    type: "object",
    properties,
    ...(required.length > 0 && { required }),
    additionalProperties: false,
    ...(Object.keys(definitions).length > 0 && { $defs: definitions }),
  };
}

function schemaOf(wanted: GraphQLInputType, definitions: Record<string, JsonSchema>): JsonSchema {
  if (isNonNullType(wanted)) return schemaOf(wanted.ofType, definitions);
  if (isListType(wanted)) return { type: "array", items: schemaOf(wanted.ofType, definitions) };
  if (isEnumType(wanted))
    return { type: "string", enum: wanted.getValues().map(({ name }) => name), ...about(enumWords(wanted)) };
  if (isScalarType(wanted))
    return { ...(SCALARS[wanted.name] ?? { type: "string" }), ...about(scalarWords(wanted)) };
  if (!Object.hasOwn(definitions, wanted.name)) {
    definitions[wanted.name] = {}; // it may lead to itself
    definitions[wanted.name] = objectSchema(wanted, definitions);
  }
  return { $ref: `#/$defs/${wanted.name}` };
}

function objectSchema(type: GraphQLNamedType, definitions: Record<string, JsonSchema>): JsonSchema {
  const fields = isInputObjectType(type) ? Object.values(type.getFields()) : [];
  const required = fields.filter((it) => isNonNullType(it.type) && it.defaultValue === undefined);
  return {
    type: "object",
    ...about(type.description),
    properties: Object.fromEntries(
      fields.map(({ name, type: below, description, defaultValue }) => [
        name,
        described(schemaOf(below, definitions), description ?? "", defaultValue),
      ]),
    ),
    ...(required.length > 0 && { required: required.map(({ name }) => name) }),
    additionalProperties: false,
  };
}

/** The words of the place come first, then those of the type. */
function described(schema: JsonSchema, words: string, defaultValue: unknown): JsonSchema {
  const description = [words, schema["description"]].filter(Boolean).join(" ");
  return {
    ...schema,
    ...about(description),
    ...(defaultValue !== undefined && { default: defaultValue }),
  };
}

const about = (description: string | null | undefined) => (description ? { description } : {});

/** The built-in scalars are known. */
const scalarWords = ({ name, description }: GraphQLNamedType) =>
  ["Int", "Float", "Boolean", "String", "ID"].includes(name) ? "" : description;

function enumWords(type: GraphQLNamedType): string {
  if (!isEnumType(type)) return "";
  return type
    .getValues()
    .map(({ name, description }) => (description ? `${name}: ${description}` : name))
    .join(" ");
}

/** A value of a type, to ask whether a caller may send one. */
export function sampleOf(wanted: GraphQLInputType): unknown {
  if (isNonNullType(wanted)) return sampleOf(wanted.ofType);
  if (isListType(wanted)) return [sampleOf(wanted.ofType)];
  const type = getNamedType(wanted);
  if (isInputObjectType(type)) return {};
  return isEnumType(type) ? type.getValues()[0]?.name : "sample";
}
