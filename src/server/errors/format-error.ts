import { unwrapResolverError } from "@apollo/server/errors";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { failureTable } from "../../graph/errors/failure-table.js";
import { refusalTable } from "../../graph/errors/refusal-table.js";
import { IntercomFailure } from "../../intercom/transport/failure.js";
import { LimitExceeded, tokenLimitIn } from "../admission/limits/limit-exceeded.js";
import { inOwnWords } from "../mistakes/own-words.js";
import { codeOf } from "./error-code.js";
import { blameIntercom } from "./missing-value.js";

/**
 * What a client is told of an error: a failure on the way to Intercom by the table, what was written for clients as it
 * is, and nothing at all of whatever else was thrown.
 *
 * @param options.maxTokens The parser's limit, to be named where it was passed.
 * @param options.hidesSchema Whether names that the client did not know are kept from it.
 */
export function createFormatError({ maxTokens, hidesSchema }: FormatErrorOptions) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const original = causeOf(error);
    if (original instanceof IntercomFailure) return { ...placeOf(formatted), ...describe(original) };
    const code = original instanceof GraphQLError ? codeGiven(original, formatted) : undefined;
    if (original instanceof GraphQLError && code !== undefined) {
      const limit = limitOf(original, maxTokens);
      if (limit) return describeLimit(limit);
      const told = inOwnWords(formatted, original, hidesSchema);
      return withCode(code, hidesSchema ? withoutSuggestion(told) : told);
    }
    return {
      ...placeOf(formatted),
      message:
        "An internal error occurred. Send the operation again. If the error persists, report it to the operator of this server.",
      extensions: { code: "INTERNAL_SERVER_ERROR" },
    };
  };
}

/** The error that was thrown, by a resolver or before any of them ran. */
function causeOf(error: unknown): unknown {
  const refused = error instanceof GraphQLError ? error.originalError : undefined;
  return refused instanceof IntercomFailure ? refused : blameIntercom(unwrapResolverError(error));
}

interface FormatErrorOptions {
  readonly maxTokens: number;
  readonly hidesSchema: boolean;
}

/** Apollo takes them from what validation says, and leaves them where a variable has a wrong value. */
function withoutSuggestion({ message, ...rest }: GraphQLFormattedError): GraphQLFormattedError {
  return { ...rest, message: message.replace(/ ?Did you mean .+\?$/s, "") };
}

/**
 * The limit behind a refusal. Apollo gives all that validation refuses GRAPHQL_VALIDATION_FAILED, and a client has to know
 * whether its document is too large or wrong.
 */
function limitOf(error: GraphQLError, maxTokens: number): LimitExceeded | undefined {
  if (error instanceof LimitExceeded) return error;
  if (error.originalError instanceof LimitExceeded) return error.originalError;
  return tokenLimitIn(error, maxTokens);
}

function describeLimit({ message, extensions }: LimitExceeded): GraphQLFormattedError {
  const { http: _, ...rest } = extensions;
  return { message, extensions: rest };
}

function describe({ kind, details }: IntercomFailure): Pick<GraphQLFormattedError, "message" | "extensions"> {
  const { read, message } = failureTable[kind];
  const refusal = details.reason && refusalTable[details.reason];
  const { retryAfterSeconds, requestId, price, maxCalls, fits, limit } = details;
  return {
    message: refusal?.message ?? message,
    extensions: {
      code: read,
      ...(retryAfterSeconds !== undefined && { retryAfterSeconds }),
      ...(requestId !== undefined && { intercomRequestId: requestId }),
      ...(price !== undefined && { price }),
      ...(maxCalls !== undefined && { maxCalls }),
      ...(fits !== undefined && { first: fits }),
      ...(limit && { limit: limit.name, max: limit.max }),
    },
  };
}

function placeOf({
  path,
  locations,
}: GraphQLFormattedError): Pick<GraphQLFormattedError, "path" | "locations"> {
  return { ...(locations && { locations }), ...(path && { path }) };
}

/** Apollo Server's own code, such as GRAPHQL_VALIDATION_FAILED, stands on what it formatted and not on what was thrown. */
function codeGiven(original: GraphQLError, { extensions }: GraphQLFormattedError): string | undefined {
  const code = extensions?.["code"];
  return typeof code === "string" && code !== "INTERNAL_SERVER_ERROR" ? code : codeOf(original);
}

function withCode(code: string, { extensions, ...formatted }: GraphQLFormattedError): GraphQLFormattedError {
  const { stacktrace: _, ...rest } = extensions ?? {};
  return { ...formatted, extensions: { ...rest, code } };
}
