import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
} from "graphql";

/** An argument of a field, in a document where nothing else is wrong. */
export interface ArgumentPlace {
  /** Such as `Contact.notes(first:)`. */
  readonly title: string;
  readonly type: GraphQLInputType;
  readonly isMutation: boolean;
  /** The selection set of an operation that gives the argument this, a variable or a literal. */
  selection(value: string): string;
}

type Wrap = (selection: string) => string;

/** Every argument of every field that an operation can reach, however deep; those of a router alone are left out. */
export function argumentPlaces(schema: GraphQLSchema): readonly ArgumentPlace[] {
  const mutation = schema.getMutationType();
  return [
    ...reachable(schema.getQueryType()).flatMap(([type, wrap]) => placesOf(type, wrap, false)),
    ...(mutation ? placesOf(mutation, (selection) => selection, true) : []),
  ];
}

/** The object types below a root, each by the first of the shortest ways to it. */
function reachable(root: GraphQLObjectType | null | undefined): readonly [GraphQLObjectType, Wrap][] {
  const found = new Map<GraphQLObjectType, Wrap>();
  if (root) found.set(root, (selection) => `{ ${selection} }`);
  for (const [type, wrap] of found)
    for (const field of fieldsOf(type)) {
      const below = getNamedType(field.type);
      // A thing that is asked for by its id may not be there; then nothing below it would run.
      if (!isObjectType(below) || found.has(below) || field.args.some(({ type }) => isId(type))) continue;
      found.set(below, (selection) => wrap(`${call(field, field.args)} { ${selection} }`));
    }
  return [...found];
}

const isId = (type: GraphQLInputType) => String(type) === "ID!";

function placesOf(type: GraphQLObjectType, wrap: Wrap, isMutation: boolean): ArgumentPlace[] {
  return fieldsOf(type).flatMap((field) =>
    field.args.map((argument) => ({
      title: `${type.name}.${field.name}(${argument.name}:)`,
      type: argument.type,
      isMutation,
      selection: (value) =>
        wrap(
          `${isMutation ? "{ " : ""}${call(field, field.args, argument, value)} ${below(field)}${isMutation ? " }" : ""}`,
        ),
    })),
  );
}

/** Federation's own fields start with an underscore. */
const fieldsOf = (type: GraphQLObjectType): GraphQLField<unknown, unknown>[] =>
  Object.values(type.getFields()).filter(({ name }) => !name.startsWith("_"));

function call(
  { name }: GraphQLField<unknown, unknown>,
  all: readonly GraphQLArgument[],
  tested?: GraphQLArgument,
  value = "",
): string {
  const given = all.flatMap((argument) =>
    argument === tested
      ? [`${argument.name}: ${value}`]
      : isRequiredArgument(argument)
        ? [`${argument.name}: ${least(argument.type)}`]
        : [],
  );
  return given.length > 0 ? `${name}(${given.join(", ")})` : name;
}

/** Whatever a client is told, and as little else as can be asked for. */
function below({ type }: GraphQLField<unknown, unknown>): string {
  const named = getNamedType(type);
  if (!isObjectType(named)) return "";
  return "userErrors" in named.getFields()
    ? "{ __typename userErrors { code message field } }"
    : "{ __typename }";
}

/** The least literal that fits. */
function least(wanted: GraphQLInputType): string {
  const type = getNullableType(wanted);
  if (isListType(type)) return `[${least(type.ofType)}]`;
  if (isEnumType(type)) return type.getValues()[0]?.name ?? "";
  if (isInputObjectType(type))
    return `{ ${Object.values(type.getFields())
      .filter(isRequiredInputField)
      .map((field) => `${field.name}: ${least(field.type)}`)
      .join(", ")} }`;
  return { Int: "1", Float: "1", Boolean: "true" }[type.name] ?? '"1"';
}
