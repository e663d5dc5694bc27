import type { FastifyRequest } from "fastify";
import { type FormattedExecutionResult, GraphQLError, parse } from "graphql";
import type { Context, ServerOptions } from "graphql-ws";
import type { CallerRate } from "../../admission/load/caller-rate.js";
import type { Caller } from "../../auth/caller.js";
import { Refusal } from "../../errors/refusal.js";
import { readRequestId } from "../../http/graphql-exchange.js";
import type { LiveStream } from "../live.js";
import { keyOf, type OpeningOptions, openSubscription } from "./open-subscription.js";
import { checked, isObject } from "./parameters.js";
import type { FormatError } from "./refused-stream.js";
import { tell } from "./refused-stream.js";
import type { StreamObserver } from "./stream-response.js";

export interface SessionOptions extends OpeningOptions {
  readonly callerRate: CallerRate | null;
  readonly formatError: FormatError;
  readonly observer: Pick<StreamObserver, "log">;
}

/** One socket. */
export interface Session {
  /** Its handshake. */
  readonly request: FastifyRequest;
  readonly close: (code: number, reason: string) => void;
  readonly isOpen: () => boolean;
  /** The subscriptions by the ids that the client gave them; `null` is being opened. */
  readonly streams: Map<string, LiveStream | null>;
  /** Tells that the socket is closed. */
  onClosed?: () => void;
}

/** Ends the socket with a code and a reason of at most 123 bytes. */
export class Closing extends Error {
  constructor(
    readonly code: number,
    reason: string,
  ) {
    super(reason);
  }
}

const MAX_SOCKETS = 10;
const MAX_SUBSCRIPTIONS = 20;
const INIT_WAIT_MS = 3_000;

/** Stands for the document, which the engine has read: graphql-ws only looks for the type of its operation. */
const A_SUBSCRIPTION = parse("subscription { _ }");

type Hooks = ServerOptions<Record<string, unknown>, Session>;

/** What happens at each step of graphql-transport-ws. */
export function sessionHooks(options: SessionOptions): Hooks {
  const { authenticate, callerRate, formatError, observer } = options;
  /** How many sockets each caller has. */
  const sockets = new Map<string, number>();

  function count(session: Session, key: string): void {
    const before = sockets.get(key) ?? 0;
    if (before >= MAX_SOCKETS) throw new Closing(4429, `A caller may have ${MAX_SOCKETS} sockets`);
    sockets.set(key, before + 1);
    session.onClosed = () => {
      const left = (sockets.get(key) ?? 1) - 1;
      if (left > 0) sockets.set(key, left);
      else sockets.delete(key);
    };
  }

  /** @throws Closing when the caller is not accepted */
  async function accepted(request: FastifyRequest): Promise<Caller> {
    try {
      return await authenticate(request);
    } catch (error) {
      throw error instanceof Refusal && error.statusCode === 401 ? new Closing(4403, "Forbidden") : error;
    }
  }

  return {
    connectionInitWaitTimeout: INIT_WAIT_MS,

    async onConnect({ extra: session, connectionParams }) {
      const { request } = session;
      const authorization = authorizationIn(connectionParams);
      if (authorization !== undefined) request.headers = { authorization };
      try {
        const key = keyOf(await accepted(request), request);
        await callerRate?.(key);
        if (session.isOpen()) count(session, key); // it may have gone while it waited
        return true;
      } catch (error) {
        throw closingOf(error, observer);
      }
    },

    async onSubscribe({ extra: session }, id, payload) {
      const { request, streams } = session;
      if (streams.has(id)) throw new Closing(4409, "A subscription with this id has not ended yet"); // graphql-ws would forget one of them
      if (streams.size >= MAX_SUBSCRIPTIONS)
        throw new Closing(4429, `A socket may have ${MAX_SUBSCRIPTIONS} subscriptions`);
      streams.set(id, null);
      try {
        const caller = await accepted(request); // the token may have expired since
        const parameters = checked(payload);
        await callerRate?.(keyOf(caller, request));
        const requestId = readRequestId(undefined);
        const opening = { request, caller, parameters, requestId, transport: "websocket" } as const;
        const opened = await openSubscription(opening, options);
        if ("refusals" in opened) return opened.refusals;
        streams.set(id, opened);
        return { schema: undefined as never, document: A_SUBSCRIPTION, contextValue: opened };
      } catch (error) {
        if (error instanceof Closing) throw error;
        return [asGraphQLError(error, observer)];
      } finally {
        if (streams.get(id) === null) streams.delete(id);
      }
    },

    subscribe: async ({ contextValue }) => contextValue as LiveStream,

    onNext: (_context, _id, _payload, _args, event) => event as FormattedExecutionResult, // `JSON.stringify` formats errors

    onError({ extra: { streams } }, id, _payload, errors) {
      if (streams.has(id)) for (const { originalError } of errors) observer.log.fault(originalError); // an open stream has thrown
      return [...tell({ refusals: errors as GraphQLError[] }, formatError).errors];
    },

    onComplete({ extra: session }, id) {
      const end = session.streams.get(id)?.end;
      session.streams.delete(id);
      if (end === "server-leaves") session.close(1001, "The server leaves");
      if (end === "caller-refused") session.close(4403, "Forbidden");
    },

    onClose({ extra: session }: Context<Record<string, unknown>, Session>) {
      for (const stream of session.streams.values()) void stream?.return(); // also what graphql-ws has lost sight of
      session.onClosed?.();
    },
  };
}

/** Browsers cannot send headers with a handshake; explorers put them into the payload, each in its own way. */
function authorizationIn(payload: unknown): string | undefined {
  if (!isObject(payload)) return undefined;
  const find = (object: unknown) =>
    isObject(object)
      ? Object.entries(object).find(
          ([name, value]) => /^authorization$/i.test(name) && typeof value === "string",
        )
      : undefined;
  return (find(payload) ?? find(payload["headers"]))?.[1] as string | undefined;
}

function closingOf(error: unknown, { log }: SessionOptions["observer"]): Closing {
  if (error instanceof Closing) return error;
  if (!(error instanceof Refusal)) {
    log.fault(error);
    return new Closing(4500, "Internal server error");
  }
  return new Closing(1013, "Try again later");
}

function asGraphQLError(error: unknown, { log }: SessionOptions["observer"]): GraphQLError {
  if (error instanceof Refusal)
    return new GraphQLError(error.message, { extensions: { code: error.code, ...error.details } });
  log.fault(error);
  return new GraphQLError("An internal error occurred.", { extensions: { code: "INTERNAL_SERVER_ERROR" } });
}
