import {
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from "graphql";
import { declaredSize, TYPICAL_ROWS } from "../common/answer-size.js";
import { ConnectionPage } from "../common/pagination/connection-page.js";
import type { Context } from "../context.js";
import { fieldsBelow, type SelectedField } from "./selected-field.js";

type Resolver = GraphQLFieldResolver<unknown, Context>;
type Field = GraphQLField<unknown, Context>;

/**
 * Makes a schema count what it answers with: each list and page as it is handed out, with what is selected of its rows,
 * and each value that has no bound of its own. Counted for each list and not for each field, and for both executors.
 */
export function countAnswers(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith("__")) continue;
    for (const field of Object.values(type.getFields()) as Field[]) {
      const { resolve = defaultFieldResolver } = field;
      if (isCountedList(field) || declaredSize(field).rows) field.resolve = counting(resolve, rowsIn);
      else if (declaredSize(field).weight) field.resolve = counting(resolve, weightOf);
    }
  }
}

/** Where there is no room, a list is null. One that may not be null is counted with its row: it came embedded in it. */
const isCountedList = ({ type }: Pick<Field, "type">) => isListType(type);

function counting(
  resolve: Resolver,
  fieldsIn: (value: unknown, info: GraphQLResolveInfo) => number,
): Resolver {
  return (root, args, context, info) => {
    const given: unknown = resolve(root, args, context, info);
    const count = (value: unknown) =>
      context.answer.add(fieldsIn(value, info))
        ? value
        : context.answer.refuse(info.fieldNodes, !isNonNullType(info.returnType));
    return given instanceof Promise ? given.then(count) : count(given);
  };
}

function rowsIn(value: unknown, info: GraphQLResolveInfo): number {
  if (Array.isArray(value)) return value.length === 0 ? 0 : value.length * fieldsPerRow(info);
  return value instanceof ConnectionPage ? value.rowCount * fieldsPerRow(info) : 0;
}

/** What a text, or an object of attributes, counts as beyond the one field that its row was counted with. */
function weightOf(value: unknown): number {
  if (typeof value === "string") return Math.floor(value.length / TEXT_PER_FIELD);
  return typeof value === "object" && value !== null ? Object.keys(value).length : 0;
}

/** Characters that take about as much room as another field with its name. */
const TEXT_PER_FIELD = 50;

/** By the nodes of the field, which are the same array for all its rows; another run of graphql-js has arrays of its own. */
const perRow = new WeakMap<GraphQLResolveInfo["fieldNodes"], number>();

function fieldsPerRow(info: GraphQLResolveInfo): number {
  const { fieldNodes, returnType } = info;
  const known = perRow.get(fieldNodes);
  if (known !== undefined) return known;
  const { schema, fragments, variableValues: variables } = info;
  const below = fieldsBelow(getNamedType(returnType), fieldNodes, { schema, fragments, variables });
  const fields = isListType(getNullableType(returnType))
    ? ofOneRow(below)
    : below.flat().reduce((sum, it) => sum + (isAnyList(it) ? ofOneRow(it.below) : 0), 0);
  perRow.set(fieldNodes, fields);
  return fields;
}

/** What each row adds by itself: lists in it are counted as they arrive. */
function ofOneRow(below: SelectedField["below"]): number {
  if (below.length === 0) return 1;
  return Math.max(...below.map((fields) => fields.reduce((sum, it) => sum + ofField(it), 0)));
}

function ofField(field: SelectedField): number {
  const { definition, below } = field;
  if (isAnyList(field)) return 1 + (isCountedList(definition) ? 0 : TYPICAL_ROWS * ofOneRow(below));
  if (isLeafType(getNamedType(definition.type))) return 1;
  if (!declaredSize(definition).rows) return 1 + ofOneRow(below);
  return 1 + below.flat().reduce((sum, it) => sum + (isAnyList(it) ? 1 : ofField(it)), 0);
}

const isAnyList = ({ definition: { type } }: SelectedField) =>
  isListType(isNonNullType(type) ? type.ofType : type);
