import type { ExecutionResult, GraphQLError } from "graphql";
import type { Caller } from "../auth/caller.js";
import type { RouterProof } from "../auth/router.js";

/** A subscription that somebody asks for, by whatever transport it came. */
export interface LiveRequest {
  readonly caller: Caller;
  /** Among whom streams are shared out; see `callerKey`. */
  readonly callerKey: string;
  /** Names it in logs and metrics. */
  readonly requestId: string;
  readonly transport: LiveTransport;
  /** As sent; `undefined` when only the id of a persisted document was sent, in `extensions`. */
  readonly query: string | undefined;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>> | undefined;
  /** As sent. Routers put secrets into it: it is never logged, and never part of an answer. */
  readonly extensions: Readonly<Record<string, unknown>> | undefined;
  /** The router's proof of its identity. */
  readonly proof?: RouterProof;
  /**
   * Authenticates the caller again, before each event: a key may have been revoked, and scopes may have changed.
   * @throws Refusal when the caller is no longer accepted
   */
  readonly authenticateAgain: () => Caller | Promise<Caller>;
}

export type LiveTransport = "sse" | "websocket" | "multipart" | "callback";

/** Why the server ended a stream: it leaves, or the caller's key or token is no longer accepted. */
export type LiveEnd = "server-leaves" | "caller-refused";

/** The events of one subscription, each as the result of an execution. `return()` ends it at once, also while `next()` waits. */
export interface LiveStream extends AsyncIterableIterator<ExecutionResult> {
  return(): Promise<IteratorReturnResult<undefined>>;
  /** Resolves when the stream has ended, for whatever reason, also while its reader is busy. */
  readonly over: Promise<void>;
  /** Set once the server has ended the stream. */
  readonly end: LiveEnd | undefined;
}

/** A subscription that was not opened: what is wrong with it, each error with its code. */
export interface LiveRefusal {
  readonly refusals: readonly GraphQLError[];
}

/** Opens subscriptions, and ends them all. */
export interface Live {
  subscribe(request: LiveRequest): Promise<LiveStream | LiveRefusal>;
  /** Ends every stream, and refuses new ones: the server leaves. */
  leave(): void;
}
