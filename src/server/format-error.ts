import { unwrapResolverError } from "@apollo/server/errors";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { failureTable } from "../graph/common/errors/failure-table.js";
import { IntercomFailure } from "../intercom/failure.js";

/**
 * What a client is told of an error: a failure on the way to Intercom by the table, what was written for clients as it
 * is, and nothing at all of whatever else was thrown.
 */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const original = unwrapResolverError(error);
  if (original instanceof IntercomFailure) return { ...placeOf(formatted), ...describe(original) };
  if (original instanceof GraphQLError) return withoutStack(formatted);
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
