import { GraphQLError } from "graphql";
import type { OperationLimits } from "../../../config/limits.js";
import { Refusal } from "../../errors/refusal.js";

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

/** Levels of lists and objects in the variables: filters nest twice, attributes are flat. */
export const MAX_NESTING = 64;
/** Keys of any one object in the variables: Intercom has at most 250 custom attributes, and inputs have fewer fields. */
export const MAX_KEYS = 1_000;

/** The measures that follow from the document alone. */
export type DocumentMeasure = "depth" | "aliases" | "rootFields" | "directives" | "selections";

/** How each limit is called in the refusal. */
export const limitNames: Readonly<
  Record<keyof OperationLimits | "nesting" | "keys" | "nameLength" | "streams", string>
> = {
  tokens: "tokens",
  depth: "levels of fields",
  aliases: "aliases",
  rootFields: "root fields",
  directives: "directives",
  selections: "selections (with fragments expanded)",
  listItems: "items in a list of the variables",
  representations: "representations",
  answerFields: "fields in a response",
  nameLength: "characters in a name",
  keys: "keys in an object of the variables",
  streams: "open subscriptions",
  nesting: "levels of lists and objects in the variables",
};
