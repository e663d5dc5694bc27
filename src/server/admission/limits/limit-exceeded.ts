import { GraphQLError } from "graphql";
import { Refusal } from "../../errors/refusal.js";
import { limitNames } from "./operation-limits.js";

const CODE = "OPERATION_LIMIT_EXCEEDED";

/** An operation that is too large in one respect: refused before it is executed, with the limit for the client to read. */
export class LimitExceeded extends GraphQLError {
  constructor(limit: keyof typeof limitNames, max: number, details: LimitDetails = {}) {
    super(details.message ?? messageOf(limit, max), {
      extensions: { code: CODE, limit, max, ...details.extensions, http: { status: 400 } },
    });
  }
}

interface LimitDetails {
  readonly message?: string;
  /** Shown to the client in addition to `limit` and `max`. */
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** The same, where it shows before the request is read as an operation. */
export const limitRefusal = (limit: keyof typeof limitNames, max: number) =>
  new Refusal(400, CODE, messageOf(limit, max), {}, { limit, max });

/** The limit behind a parser's error: graphql-js tells too many tokens from a mistake in the document by its words only. */
export const tokenLimitIn = ({ message }: GraphQLError, maxTokens: number): LimitExceeded | undefined =>
  message.endsWith("tokens. Parsing aborted.") ? new LimitExceeded("tokens", maxTokens) : undefined;

const messageOf = (limit: keyof typeof limitNames, max: number) =>
  `The limit of ${max} ${limitNames[limit]} is exceeded. Request less, or use several operations.`;
