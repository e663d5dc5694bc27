import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from "graphql";

/** The types whose values a client makes up. */
const FREE = ["String", "ID", "JSON"];

/** A place of a request that takes a text of the client's. */
export interface TextPlace {
  readonly title: string;
  /** The body of a request with this text in that place. */
  readonly body: (text: string) => unknown;
}

/** Every place of the schema that takes a text of the client's: the field that takes it, and a text there. */
export function textPlaces(schema: GraphQLSchema): TextPlace[] {
  return [schema.getQueryType(), schema.getMutationType()].flatMap((root) =>
    Object.values(root?.getFields() ?? {}).flatMap((field) =>
      field.name === "_service" || field.name === "_entities"
        ? []
        : field.args.flatMap((argument) =>
            textValues(argument.type, 0).map(({ path, value }): TextPlace => {
              const others = field.args.filter((it) => it !== argument && isNonNullType(it.type));
              const given = others.map((it) => `${it.name}: ${literal(least(it, 0))}`);
              const operation = root === schema.getMutationType() ? "mutation" : "query";
              const below = operation === "mutation" ? "{ userErrors { field message } }" : "{ __typename }";
              return {
                title: `${field.name}(${[argument.name, ...path].join(".")})`,
                body: (text) => ({
                  query: `${operation}($value: ${argument.type}) { ${field.name}(${[`${argument.name}: $value`, ...given].join(", ")}) ${below} }`,
                  variables: { value: value(text) },
                }),
              };
            }),
          ),
    ),
  );
}

interface TextValue {
  readonly path: readonly string[];
  /** With this text in it. */
  readonly value: (text: string) => unknown;
}

/** A value for each free text within a type, with everything that it needs beside it. */
function textValues(type: GraphQLInputType, depth: number): TextValue[] {
  const named = getNamedType(type);
  const wrap = (value: unknown) => (isListType(getNullableType(type)) ? [value] : value);
  if (named.name === "JSON")
    return [
      { path: ["(name)"], value: (text) => wrap({ [text]: 1 }) },
      { path: ["(value)"], value: (text) => wrap({ plan: text }) },
      { path: ["(text)"], value: wrap },
      { path: ["(many)"], value: (text) => wrap(many(text.length / 40)) },
    ];
  if (FREE.includes(named.name)) return [{ path: [], value: wrap }];
  if (!isInputObjectType(named) || depth > 1) return [];
  const fields = Object.values(named.getFields());
  return fields.flatMap((field) =>
    textValues(field.type, depth + 1).map(({ path, value }) => ({
      path: [field.name, ...path],
      value: (text: string) => wrap({ ...requiredOf(fields, field, depth), [field.name]: value(text) }),
    })),
  );
}

/** So many names, one at the least. */
const many = (count: number) =>
  Object.fromEntries(Array.from({ length: Math.max(count, 1) }, (_, i) => [`y${i}`, 1]));

function requiredOf(fields: readonly GraphQLInputField[], but: GraphQLInputField, depth: number): object {
  const needed = fields.filter((it) => it !== but && isNonNullType(it.type) && it.defaultValue === undefined);
  return Object.fromEntries(needed.map((it) => [it.name, least(it, depth + 1)]));
}

/** A right value for what must be given. */
function least({ type }: GraphQLArgument | GraphQLInputField, depth: number): unknown {
  const named = getNamedType(type);
  const wrap = (value: unknown) => (isListType(getNullableType(type)) ? [value] : value);
  if (isEnumType(named)) return wrap(named.getValues()[0]?.name);
  if (isInputObjectType(named)) {
    const fields = Object.values(named.getFields());
    return wrap(
      Object.fromEntries(
        fields.filter((it) => isNonNullType(it.type)).map((it) => [it.name, least(it, depth + 1)]),
      ),
    );
  }
  return wrap({ Int: 1, Float: 1, Boolean: true }[named.name] ?? "abc");
}

function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (typeof value === "object" && value !== null)
    return `{ ${Object.entries(value)
      .map(([name, it]) => `${name}: ${literal(it)}`)
      .join(", ")} }`;
  return typeof value === "string" && !/^[A-Z_]+$/.test(value) ? JSON.stringify(value) : String(value);
}
