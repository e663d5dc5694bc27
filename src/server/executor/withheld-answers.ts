import type { ExecutionResult } from "graphql";
import { forbiddenErrors } from "../admission/scopes/forbidden-errors.js";
import { withNulls } from "../admission/scopes/placeholders.js";
import type { Withheld } from "../admission/scopes/withheld.js";
import type { ServedContext } from "../served-context.js";
import type { Executor } from "./executor.js";

/** Gives callers null, and an error for each place, where a field was withheld from them. */
export function answerWithheld(execute: Executor): Executor {
  return (request) => {
    const withheld = (request.contextValue as ServedContext).admitted?.withheld;
    const result = execute(request);
    if (!withheld) return result;
    return result instanceof Promise
      ? result.then((it) => complete(it, withheld))
      : complete(result, withheld);
  };
}

function complete(result: ExecutionResult, { prefix, places }: Withheld): ExecutionResult {
  if (result.data === undefined) return result; // nothing was executed
  const errors = [...(result.errors ?? []), ...forbiddenErrors(places)];
  // No field that is never null needs a scope beyond its object's: a test of the schema sees to it.
  const isNull = places.some(({ isNonNull }) => isNonNull);
  const keys = places.map((place) => place.keys);
  return {
    ...result,
    data: isNull ? null : (withNulls(result.data, prefix, keys) as typeof result.data),
    errors,
  };
}
