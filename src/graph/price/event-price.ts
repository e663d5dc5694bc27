import { Kind } from "graphql";
import type { ReadOperation } from "./read-operation.js";
import type { SelectedField } from "./selected-field.js";

/**
 * The Intercom calls that an event of a subscription is expected to take beyond the read of its contact: the sum of what the
 * selected fields publish as `@cost`. Unlike the minimum price of a query it counts what may turn out to be free, because
 * a subscription is accepted once for all of its events.
 */
export const eventPrice = ({ fields }: ReadOperation): number =>
  fields.reduce((sum, { below }) => sum + sumOf(below), 0);

const sumOf = (below: SelectedField["below"]): number =>
  Math.max(
    0,
    ...below.map((fields) => fields.reduce((sum, field) => sum + costOf(field) + sumOf(field.below), 0)),
  );

/** What `@cost` says of a field. */
function costOf({ definition }: SelectedField): number {
  const cost = definition.astNode?.directives?.find(({ name }) => name.value === "cost");
  const weight = cost?.arguments?.find(({ name }) => name.value === "weight")?.value;
  return weight?.kind === Kind.INT || weight?.kind === Kind.STRING ? Number(weight.value) : 0;
}
