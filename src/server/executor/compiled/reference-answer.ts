import {
  type DocumentNode,
  type ExecutionResult,
  type FieldNode,
  type GraphQLError,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNullableType,
  isListType,
  isNonNullType,
  locatedError,
  type SourceLocation,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from "graphql";

type Path = NonNullable<GraphQLError["path"]>;

/**
 * Turns the answer of compiled code into the answer of graphql-js. Errors become `GraphQLError`s with their fields and
 * with the thrown error behind them. Below one null only the error that caused it is kept, because graphql-js stops there
 * while compiled code goes on.
 *
 * @param document The document that was compiled.
 */
export function createReferenceAnswer(schema: GraphQLSchema, document: DocumentNode) {
  let find: ReturnType<typeof fieldsByPosition> | undefined;

  return ({ data = null, errors }: ExecutionResult): ExecutionResult => {
    if (!errors) return { data };
    find ??= fieldsByPosition(schema, document);
    const madeNull = new Set<string>();
    const kept: GraphQLError[] = [];
    for (const error of errors) {
      const { path = [], locations = [] } = error;
      const fields = locations.flatMap((place) => find?.(place) ?? []);
      const depth = depthOfNull(data, path);
      if (depth < path.length) {
        const nulled = path.slice(0, depth).join();
        if (madeNull.has(nulled) || !isNonNullType(typeAt(fields[0]?.type, path))) continue;
        madeNull.add(nulled);
      }
      kept.push(toReal(error, fields, path));
    }
    return { errors: kept, data };
  };
}

function toReal(error: GraphQLError, fields: readonly SelectedField[], path: Path): GraphQLError {
  const { message, originalError } = error as { message: unknown; originalError?: unknown };
  const thrown = typeof message === "string" ? (originalError ?? new Error(message)) : message;
  const nodes = fields.map(({ node }) => node);
  return locatedError(thrown, nodes, path);
}

/** How far into the answer a path leads before there is nothing. */
function depthOfNull(data: unknown, path: Path): number {
  let value = data;
  let depth = 0;
  for (const key of path) {
    if (value == null) break;
    value = (value as Record<string | number, unknown>)[key];
    depth += 1;
  }
  return depth;
}

/** The type at the end of a path that may lead into the items of a field. */
function typeAt(type: GraphQLOutputType | undefined, path: Path): GraphQLOutputType | undefined {
  const indexes = path.length - 1 - path.findLastIndex((key) => typeof key === "string");
  let item = type;
  for (let left = indexes; left > 0; left -= 1) {
    const list = item && getNullableType(item);
    item = isListType(list) ? list.ofType : undefined;
  }
  return item;
}

/** A field where it is selected. */
export interface SelectedField {
  readonly node: FieldNode;
  readonly type: GraphQLOutputType;
}

/** Finds the fields of a document by line and column, which is all that an error of compiled code says about its field. */
function fieldsByPosition(schema: GraphQLSchema, document: DocumentNode) {
  const types = new TypeInfo(schema);
  const fields = new Map<string, SelectedField>();
  visit(
    document,
    visitWithTypeInfo(types, {
      Field(node) {
        const type = types.getType();
        if (node.loc && type) fields.set(nameOf(node.loc.startToken), { node, type });
      },
    }),
  );
  return (place: SourceLocation): SelectedField | undefined => fields.get(nameOf(place));
}

const nameOf = ({ line, column }: SourceLocation) => `${line}:${column}`;
