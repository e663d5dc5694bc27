import {
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getNullableType,
  isListType,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
} from "graphql";
import type { Context } from "../context.js";
import { declaredSize, type KnownCounts, TYPICAL_ROWS } from "../decorators/answer-size.js";
import { MAX_FIRST } from "../paging/page-args.js";
import { fittingFirst } from "./fitting-first.js";
import type { ReadOperation } from "./read-operation.js";
import type { SelectedField, Variables } from "./selected-field.js";

export interface AnswerEstimate extends AnswerSizes {
  /** Beyond the bound: the largest `first` with which the operation would be within it. */
  readonly first?: number | undefined;
}

/**
 * Estimates the answer of an operation by what is known before its first call.
 * @param max The most fields that an answer may have; counting stops there where it takes time.
 */
export function estimateAnswer(read: ReadOperation, context: Context, max: number): AnswerEstimate {
  const { known } = context;
  const sizes = answerSizes(read, known, max);
  if (sizes.fields <= max) return sizes;
  return { ...sizes, first: fittingFirst((first) => answerSizes(read, known, max, first).fields <= max) };
}

/** The expected content of a response. */
export interface AnswerSizes {
  /** Values and objects: each field once for each row that it is in. */
  readonly fields: number;
  /** Rows of pages, each of which is read from Intercom whole, whatever is selected of it. */
  readonly rows: number;
}

interface SizeSetting {
  readonly schema: GraphQLSchema;
  readonly variables: Variables;
  readonly known: KnownCounts;
  /** Sizes the operation as if no list asked for more than this. */
  readonly maxFirst: number;
  /** Where to stop counting: an operation beyond this is refused, however far beyond. */
  readonly max: number;
}

/**
 * Estimates the answer of an operation before it is executed: selections times rows, through every level, alias and
 * fragment. Lists count as many rows as their fields declare, see `SizeDeclaration`.
 */
export function answerSizes(
  { schema, fields, variables }: ReadOperation,
  known: KnownCounts,
  max: number,
  maxFirst = MAX_FIRST,
): AnswerSizes {
  return sum(fields, undefined, { schema, variables, known, maxFirst, max });
}

function sum(
  fields: readonly SelectedField[],
  rowsAbove: number | undefined,
  setting: SizeSetting,
): AnswerSizes {
  let size = 0;
  let rows = 0;
  for (const field of fields) {
    if (field.isPlain) {
      size += 1;
      continue;
    }
    const one = sizesOf(field, rowsAbove, setting);
    size += one.fields;
    rows += one.rows;
  }
  return { fields: size, rows };
}

function sizesOf(field: SelectedField, rowsAbove: number | undefined, setting: SizeSetting): AnswerSizes {
  const { definition, below } = field;
  if (isIntrospection(field)) return { fields: introspectionSize(field, setting), rows: 0 };
  const { rows: rowsOf, weight: weightOf } = declaredSize(definition);
  const selection = {
    args: rowsOf ? field.argumentsUpTo(setting.maxFirst, setting.variables) : {},
    known: setting.known,
  };
  const rows = rowsOf?.(selection);
  if (!isListType(getNullableType(definition.type))) {
    if (below.length === 0) return { fields: weightOf?.(selection) ?? 1, rows: 0 };
    const one = largest(below, rows, setting);
    return { fields: 1 + one.fields, rows: one.rows };
  }
  const items = Math.max(0, rows ?? rowsAbove ?? TYPICAL_ROWS);
  if (below.length === 0) return { fields: 1 + items, rows: 0 };
  const row = largest(below, undefined, setting);
  const isPage = rows !== undefined || rowsAbove !== undefined;
  return { fields: 1 + items * row.fields, rows: items * (row.rows + (isPage ? 1 : 0)) };
}

/** Where a field gives things of several types, the one of which most is selected. */
function largest(
  below: SelectedField["below"],
  rowsAbove: number | undefined,
  setting: SizeSetting,
): AnswerSizes {
  let found: AnswerSizes = { fields: 0, rows: 0 };
  for (const fields of below) {
    const one = sum(fields, rowsAbove, setting);
    if (one.fields > found.fields) found = one;
  }
  return found;
}

interface IntrospectionSetting {
  readonly schema: GraphQLSchema;
  readonly variables: Variables;
  /** Where to stop counting. */
  readonly max: number;
}

function isIntrospection({ definition }: SelectedField): boolean {
  return definition === SchemaMetaFieldDef || definition === TypeMetaFieldDef;
}

/**
 * The size of what introspection answers, counted over the schema itself: it can be asked for with lists in lists, of
 * which averages would tell little. Counting stops at the bound.
 */
function introspectionSize(root: SelectedField, { schema, variables, max }: IntrospectionSetting): number {
  const info = { schema } as GraphQLResolveInfo; // the one thing that introspection reads of it
  let left = max + 1;

  const count = (field: SelectedField, source: unknown): void => {
    left -= 1;
    if (left <= 0) return;
    const { resolve } = field.definition;
    const value: unknown = resolve?.(source, field.argumentsIn(variables), undefined, info);
    const [below] = field.below;
    for (const item of Array.isArray(value) ? value : [])
      if (below) for (const it of below) count(it, item);
      else left -= 1;
    if (below && value != null && !Array.isArray(value)) for (const it of below) count(it, value);
  };
  count(root, undefined);
  return max + 1 - left;
}
