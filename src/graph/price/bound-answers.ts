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
import type { Context } from "../context.js";
import { declaredSize, TYPICAL_ROWS } from "../decorators/answer-size.js";
import { ConnectionPage } from "../paging/connection-page.js";
import type { AnswerCount } from "./answer-bounds.js";
import { Turns } from "./answer-bounds.js";
import { fieldsBelow, type SelectedField } from "./selected-field.js";

type Resolver = GraphQLFieldResolver<unknown, Context>;
type Field = GraphQLField<unknown, Context>;

/**
 * Makes a schema bound what it answers with. Each list and page is counted as it is handed out, with what is selected of
 * its rows, and so is each value that has no bound of its own: once for each list and not for each field, and for both
 * executors. Large pages are spread over turns of the event loop, and only the first errors are shown.
 */
export function boundAnswers(schema: GraphQLSchema): void {
  const turns = new Turns();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith("__")) continue;
    for (const field of Object.values(type.getFields()) as Field[]) {
      const fieldsIn = counterOf(field);
      if (fieldsIn || field.resolve) field.resolve = bounded(field, fieldsIn, turns);
    }
  }
}

type Counter = (value: unknown, info: GraphQLResolveInfo) => number;

function counterOf(field: Field): Counter | undefined {
  const { rows, weight } = declaredSize(field);
  if (isCountedList(field) || rows) return rowsIn;
  return weight ? weightOf : undefined;
}

/** Where there is no room, a list is null. One that may not be null is counted with its row: it came embedded in it. */
const isCountedList = ({ type }: Pick<Field, "type">) => isListType(type);

function bounded(
  { type, resolve = defaultFieldResolver }: Field,
  fieldsIn: Counter | undefined,
  turns: Turns,
): Resolver {
  const isNullable = !isNonNullType(type);
  const hasErrors = isListType(type) && !isNonNullType(type.ofType);

  const count = (value: unknown, { answer }: Context, info: GraphQLResolveInfo) => {
    if (!fieldsIn) return value;
    const fields = fieldsIn(value, info);
    if (!answer.add(fields)) return answer.refuse(info.fieldNodes, isNullable);
    const shown = hasErrors ? withFewErrors(value, answer) : value;
    const turn = turns.forPageOf(fields);
    return turn ? turn.then(() => shown) : shown;
  };

  const run: Resolver = (root, args, context, info) => {
    let given: unknown;
    try {
      given = resolve(root, args, context, info);
    } catch (error) {
      return context.answer.fail(error, isNullable);
    }
    if (!(given instanceof Promise)) return count(given, context, info);
    return given.then(
      (value) => count(value, context, info),
      (error) => context.answer.fail(error, isNullable),
    );
  };

  return (root, args, context, info) => {
    const turn = context.answer.addCall() ? turns.forCall() : undefined;
    return turn ? turn.then(() => run(root, args, context, info)) : run(root, args, context, info);
  };
}

/** Items that failed are errors in their list. */
function withFewErrors(list: unknown, answer: AnswerCount): unknown {
  if (!Array.isArray(list) || !list.some((item) => item instanceof Error)) return list;
  return list.map((item) => (item instanceof Error ? answer.failItem(item) : item));
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
