import type { FastifyReply } from "fastify";
import type { GraphQLError, GraphQLFormattedError } from "graphql";
import type { LiveRefusal } from "../live.js";

/** An error as clients may see it. */
export type FormatError = (error: GraphQLError) => GraphQLFormattedError;

/** What a client is told of a subscription that was not opened. */
export interface ToldRefusal {
  readonly status: number;
  readonly errors: readonly GraphQLFormattedError[];
  /** Whether the same may be accepted later, which clients read from the status. */
  readonly isTemporary: boolean;
}

/** Puts a refusal into words and a status. */
export function tell({ refusals }: LiveRefusal, formatError: FormatError): ToldRefusal {
  const given = refusals.map(({ extensions }) => (extensions["http"] as { status?: number })?.status);
  const status = given.find((it) => it !== undefined) ?? 400;
  return { status, errors: refusals.map((it) => withoutHttp(formatError(it))), isTemporary: status >= 429 };
}

function withoutHttp({ extensions, ...error }: GraphQLFormattedError): GraphQLFormattedError {
  const { http: _, ...rest } = extensions ?? {};
  return { ...error, extensions: rest };
}

/** Answers with JSON, as for any operation that is refused. */
export function sendRefused(reply: FastifyReply, { status, errors }: ToldRefusal): void {
  const waits = errors.map(({ extensions }) => Number(extensions?.["retryAfterSeconds"] ?? 0));
  const seconds = Math.max(0, ...waits);
  if (seconds > 0) reply.header("retry-after", String(seconds));
  reply.code(status).type("application/json; charset=utf-8").send(JSON.stringify({ errors }));
}
