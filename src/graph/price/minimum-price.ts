import { getNullableType, isListType, isNonNullType } from "graphql";
import type { KnownCounts } from "../decorators/answer-size.js";
import { declaredPrice } from "../decorators/price.js";
import { MAX_FIRST } from "../paging/page-size.js";
import { argumentsUpTo } from "./arguments-up-to.js";
import { PriceSum } from "./price-sum.js";
import type { ReadOperation } from "./read-operation.js";
import type { SelectedField } from "./selected-field.js";

/**
 * The fewest Intercom calls that an operation can take, by what is known before the first: the sum of what its fields
 * declare with `@Price`. It is never more than the operation will take, so that nothing is refused that could be served.
 *
 * @param maxFirst Prices the operation as if no list asked for more than this.
 */
export function minimumPrice(
  { operation, fields, variables }: ReadOperation,
  known: KnownCounts,
  maxFirst = MAX_FIRST,
): number {
  if (operation.operation !== "query") return 0;
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
      const args = argumentsUpTo(maxFirst, field, variables);
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
