import { GraphQLError } from "graphql";
import type { Forbidden } from "./forbidden-fields.js";
import type { ForbiddenPlace } from "./forbidden-places.js";

/** A client corrects its document by the first few; a document can be made that has thousands. */
const MAX_ERRORS = 50;

/** One error for each place; where there are too many, the last says how many more there are. */
export function forbiddenErrors(places: readonly ForbiddenPlace[]): readonly GraphQLError[] {
  const told = places.length > MAX_ERRORS ? places.slice(0, MAX_ERRORS - 1) : places;
  const errors = told.map(
    ({ nodes, path, ...forbidden }) =>
      new GraphQLError(forbiddenMessage(forbidden), {
        nodes,
        path,
        extensions: forbiddenExtensions(forbidden),
      }),
  );
  const [next] = places.slice(told.length);
  if (!next) return errors;
  const more = `${places.length - told.length} more fields need scopes that this caller does not have. Remove them, or request the scopes.`;
  return [...errors, new GraphQLError(more, { path: next.path, extensions: forbiddenExtensions(next) })];
}

/** Refuses a whole operation, with an error for each place. @param outcome What that means. */
export function forbiddenOperation(
  places: readonly ForbiddenPlace[],
  outcome = "Nothing was written.",
): AggregateError {
  const errors = places.slice(0, MAX_ERRORS).map(
    (place) =>
      new GraphQLError(`${outcome} ${forbiddenMessage(place)}`, {
        extensions: { ...forbiddenExtensions(place), http: { status: 403 } },
      }),
  );
  return new AggregateError(errors);
}

export const forbiddenExtensions = ({ field, requiredScope }: Forbidden) => ({
  code: "FORBIDDEN",
  field,
  requiredScope,
});

/** Cause, then cure. */
export function forbiddenMessage({ field, requiredScope, input }: Forbidden): string {
  const needs = `needs the scope ${requiredScope}, which this caller does not have. Remove it, or request the scope.`;
  return input ? `${input} reads ${field}, which ${needs}` : `${field} ${needs}`;
}
