import { getNullableType, isListType, isNonNullType } from "graphql";
import { IntercomFailure } from "../../intercom/transport/failure.js";
import { IDS_PER_SEARCH } from "../common/chunks.js";
import type { Context } from "../context.js";
import type { KnownCounts } from "../decorators/answer-size.js";
import { declaredPrice, type FieldPrice, type Lookup } from "../decorators/price.js";
import { MAX_FIRST } from "../paging/page-args.js";
import { fittingFirst } from "./fitting-first.js";
import type { ReadOperation } from "./read-operation.js";
import type { SelectedField } from "./selected-field.js";

/**
 * Refuses an operation that is known before its first call to need more calls than it may make.
 * @throws IntercomFailure `cost-limit` with the price, and the largest `first` that would fit
 */
export function checkPrice(read: ReadOperation, context: Context): void {
  const { bill, known } = context;
  const { maxCalls } = bill;
  const price = minimumPrice(read, known);
  if (price > maxCalls)
    throw new IntercomFailure("cost-limit", {
      maxCalls,
      price,
      fits: fittingFirst((first) => minimumPrice(read, known, first) <= maxCalls),
    });
}

/**
 * The fewest Intercom calls that an operation can take, by what is known before the first: the sum of what its fields
 * declare with `@Price`. It is never more than the operation will take, so that nothing is refused that could be served.
 *
 * @param maxFirst Prices the operation as if no list asked for more than this.
 */
function minimumPrice(
  { operation, fields, variables }: ReadOperation,
  known: KnownCounts,
  maxFirst = MAX_FIRST,
): number {
  if (operation.operation === "mutation") return 0;
  const sum = new PriceSum();
  addFields(fields, 1, undefined);
  return sum.calls;

  /** @param rows What the lists directly below a priced field have at the least; `undefined` elsewhere. */
  function addFields(below: readonly SelectedField[], parents: number, rows: number | undefined): void {
    for (const field of below) if (!field.isPlain) addField(field, parents, rows);
  }

  function addField(field: SelectedField, parents: number, rowsAbove: number | undefined): void {
    const { definition } = field;
    const priceOf = declaredPrice(definition);
    const below = fieldsBelow(field);
    const isList = isListType(getNullableType(definition.type));
    if (priceOf) {
      const args = field.argumentsUpTo(maxFirst, variables);
      const selectsOnly = (...names: readonly string[]) =>
        below.every(({ name }) => name === "__typename" || names.includes(name));
      const price = priceOf({ args, known, parents, selectsOnly });
      sum.add(price);
      const rows = parents * (price.rows ?? 0);
      if (rows > 0) addFields(below, isList ? rows : parents, isList ? undefined : rows);
    } else if (isNonNullType(definition.type)) {
      // Data of its parent, such as the nodes and edges of a page. A field that may be null gives nothing for sure.
      const objects = isList ? (rowsAbove ?? 0) : parents;
      if (objects > 0) addFields(below, objects, undefined);
    }
  }
}

/** What is selected of a field whose objects are of one type; of several types, none is certain. */
const fieldsBelow = ({ below }: SelectedField): readonly SelectedField[] =>
  below.length === 1 ? (below[0] ?? []) : [];

/** Adds up the prices of fields, and counts once what they share. */
class PriceSum {
  #own = 0;
  readonly #shared = new Map<string, number>();
  readonly #keys = new Map<string, Map<string, Set<unknown>>>();

  add({ charges = [], lookups = [] }: FieldPrice): void {
    for (const { calls, shared } of charges) {
      if (shared === undefined) this.#own += calls;
      else this.#shared.set(shared, Math.max(this.#shared.get(shared) ?? 0, calls));
    }
    for (const lookup of lookups) this.#addKey(lookup);
  }

  #addKey({ of, by, key }: Lookup): void {
    const kinds = this.#keys.get(of) ?? new Map<string, Set<unknown>>();
    this.#keys.set(of, kinds);
    kinds.set(by, (kinds.get(by) ?? new Set()).add(key));
  }

  get calls(): number {
    let calls = this.#own;
    for (const shared of this.#shared.values()) calls += shared;
    for (const kinds of this.#keys.values())
      calls += Math.max(...[...kinds.values()].map(({ size }) => Math.ceil(size / IDS_PER_SEARCH)));
    return calls;
  }
}
