import type { z } from "zod";
import { count } from "./kinds.js";

/** The limits of one operation. It is measured with its fragments spread out, as it would be executed. */
export interface OperationLimits {
  /** Lexical tokens of the document; the parser stops there. */
  readonly tokens: number;
  /** Fields within fields. Introspection is not counted: graphql-js limits its depth by a rule of its own. */
  readonly depth: number;
  readonly aliases: number;
  readonly rootFields: number;
  readonly directives: number;
  /** Fields, fragments and spreads together: short documents can grow exponentially by fragments. */
  readonly selections: number;
  /** Items of any one list in the variables. */
  readonly listItems: number;
  /** Representations in all `_entities` fields together. */
  readonly representations: number;
  /** Fields in the answer, each counted once per row; estimated before execution, exact during execution. */
  readonly answerFields: number;
}

/** The limits of single operations, of callers, and of the process. */
export interface LimitsConfig extends OperationLimits {
  readonly bodyBytes: number;
  /** Requests a minute for each caller; 0 sets no limit. */
  readonly callerRequestsPerMinute: number;
  /** Operations at work at once; more are refused with a time to wait. */
  readonly inFlight: number;
  readonly connections: number;
  /** Bytes of answers that wait in the process to be sent. */
  readonly unreadBytes: number;
  readonly keepAliveMs: number;
  /** Exports that are streamed at once; 0 serves none. */
  readonly exports: number;
  /** Open subscriptions of the process. */
  readonly streams: number;
  /** Open subscriptions of each caller. */
  readonly streamsPerCaller: number;
}

export const limitVariables = {
  MAX_BODY_BYTES: count("MAX_BODY_BYTES", 1_024, 10_000_000, "bytes").default(262_144),
  MAX_TOKENS: count("MAX_TOKENS", 10, 100_000).default(1_000),
  MAX_DEPTH: count("MAX_DEPTH", 1, 100).default(10),
  MAX_ALIASES: count("MAX_ALIASES", 0, 10_000).default(30),
  MAX_ROOT_FIELDS: count("MAX_ROOT_FIELDS", 1, 1_000).default(20),
  MAX_DIRECTIVES: count("MAX_DIRECTIVES", 0, 1_000).default(8),
  MAX_SELECTIONS: count("MAX_SELECTIONS", 1, 1_000_000).default(5_000),
  MAX_LIST_ITEMS: count("MAX_LIST_ITEMS", 1, 100_000).default(1_000),
  MAX_REPRESENTATIONS: count("MAX_REPRESENTATIONS", 1, 9_999).default(500),
  MAX_ANSWER_FIELDS: count("MAX_ANSWER_FIELDS", 100, 10_000_000).default(100_000),
  CALLER_REQUESTS_PER_MINUTE: count("CALLER_REQUESTS_PER_MINUTE", 0, 10_000_000).default(0),
  MAX_IN_FLIGHT: count("MAX_IN_FLIGHT", 1, 100_000).default(256),
  MAX_CONNECTIONS: count("MAX_CONNECTIONS", 1, 100_000).default(1_000),
  MAX_UNREAD_BYTES: count("MAX_UNREAD_BYTES", 1_000_000, 99_999_999, "bytes").default(67_108_864),
  MAX_EXPORTS: count("MAX_EXPORTS", 0, 1_000).default(2),
  MAX_STREAMS: count("MAX_STREAMS", 1, 100_000).default(2_000),
  MAX_STREAMS_PER_CALLER: count("MAX_STREAMS_PER_CALLER", 1, 100_000).default(200),
  KEEP_ALIVE_MS: count("KEEP_ALIVE_MS", 1_000, 600_000, "milliseconds").default(30_000),
};

type Values = z.infer<z.ZodObject<typeof limitVariables>>;

export function readLimits(values: Values): LimitsConfig {
  return {
    bodyBytes: values.MAX_BODY_BYTES,
    tokens: values.MAX_TOKENS,
    depth: values.MAX_DEPTH,
    aliases: values.MAX_ALIASES,
    rootFields: values.MAX_ROOT_FIELDS,
    directives: values.MAX_DIRECTIVES,
    selections: values.MAX_SELECTIONS,
    listItems: values.MAX_LIST_ITEMS,
    representations: values.MAX_REPRESENTATIONS,
    answerFields: values.MAX_ANSWER_FIELDS,
    callerRequestsPerMinute: values.CALLER_REQUESTS_PER_MINUTE,
    inFlight: values.MAX_IN_FLIGHT,
    connections: values.MAX_CONNECTIONS,
    unreadBytes: values.MAX_UNREAD_BYTES,
    keepAliveMs: values.KEEP_ALIVE_MS,
    exports: values.MAX_EXPORTS,
    streams: values.MAX_STREAMS,
    streamsPerCaller: values.MAX_STREAMS_PER_CALLER,
  };
}
