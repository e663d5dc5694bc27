import { unwrapResolverError } from "@apollo/server/errors";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { failureTable } from "../graph/common/errors/failure-table.js";
import { IntercomFailure } from "../intercom/failure.js";
import { LimitExceeded } from "./limits/limit-exceeded.js";

/**
 * What a client is told of an error: a failure on the way to Intercom by the table, what was written for clients as it
 * is, and nothing at all of whatever else was thrown.
 */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const original = unwrapResolverError(error);
  if (original instanceof IntercomFailure) return { ...placeOf(formatted), ...describe(original) };
  if (original instanceof GraphQLError) return withoutStack(withLimit(formatted, original));
  return {
    ...placeOf(formatted),
    message: "Something went wrong on this server. Try again; if it stays, tell its operator.",
    extensions: { code: "INTERNAL_SERVER_ERROR" },
  };
}

function describe({ kind, details }: IntercomFailure): Pick<GraphQLFormattedError, "message" | "extensions"> {
  const { read, message } = failureTable[kind];
  const { retryAfterSeconds, requestId } = details;
  return {
    message,
    extensions: {
      code: read,
      ...(retryAfterSeconds !== undefined && { retryAfterSeconds }),
      ...(requestId !== undefined && { intercomRequestId: requestId }),
    },
  };
}

/** Apollo calls all that validation refuses GRAPHQL_VALIDATION_FAILED; a limit keeps the code that says what to do. */
function withLimit(formatted: GraphQLFormattedError, error: GraphQLError): GraphQLFormattedError {
  const { originalError } = error;
  if (!(originalError instanceof LimitExceeded)) return formatted;
  const { http: _, ...extensions } = originalError.extensions;
  return { ...formatted, extensions };
}

function placeOf({
  path,
  locations,
}: GraphQLFormattedError): Pick<GraphQLFormattedError, "path" | "locations"> {
  return { ...(locations && { locations }), ...(path && { path }) };
}

function withoutStack({ extensions, ...formatted }: GraphQLFormattedError): GraphQLFormattedError {
  const { stacktrace: _, ...rest } = extensions ?? {};
  return { ...formatted, extensions: rest };
}
