import { GraphQLError } from "graphql";

/**
 * Runs checks that do not depend on one another.
 * @throws AggregateError of all that they refuse with, in their order
 */
export function together(...checks: readonly (() => void)[]): void {
  const refusals = checks.flatMap((check) => {
    try {
      check();
      return [];
    } catch (error) {
      return refusalsIn(error);
    }
  });
  if (refusals.length > 0) throw new AggregateError(refusals);
}

/** The errors that a policy refused with. Anything else is a fault of this server, and is thrown again. */
export function refusalsIn(error: unknown): readonly GraphQLError[] {
  if (error instanceof GraphQLError) return [error];
  if (error instanceof AggregateError && error.errors.every((it) => it instanceof GraphQLError))
    return error.errors;
  throw error;
}
