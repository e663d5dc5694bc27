import type { ApolloServerPlugin } from "@apollo/server";
import { unwrapResolverError } from "@apollo/server/errors";
import { GraphQLError } from "graphql";
import type { Context } from "../../graph/context.js";
import { MAX_ERRORS } from "../../graph/price/answer-bounds.js";
import { IntercomFailure } from "../../intercom/transport/failure.js";
import type { OperationRecord } from "../../telemetry/records.js";
import { codeOf } from "../errors/error-code.js";
import { blameIntercom } from "../errors/missing-value.js";
import type { ServedContext } from "../served-context.js";

/** Receives the start and the end of each operation. */
export interface OperationObserver {
  /** @param key The bill of the operation, which its calls to Intercom name. */
  beginOperation(key: object, headers: Headers): void;
  endOperation(key: object, record: OperationRecord): void;
  readonly log: { fault(error: unknown): void };
}

type Headers = ReadonlyMap<string, string>;
const NO_HEADERS: Headers = new Map();

/** Tells of every operation: what it was, what it cost and how it ended, and nothing of what was in it. */
export function observeOperations(observer: OperationObserver): ApolloServerPlugin<ServedContext> {
  return {
    async contextCreationDidFail({ error }) {
      observer.log.fault(error);
    },

    async unexpectedErrorProcessingRequest({ error }) {
      observer.log.fault(error);
    },

    async requestDidStart({ request, contextValue }) {
      const beganAt = performance.now();
      const { bill: key, caller, requestId } = contextValue;
      observer.beginOperation(key, request.http?.headers ?? NO_HEADERS);
      return {
        async didEncounterErrors({ errors }) {
          for (const error of errors) if (isFault(error)) observer.log.fault(unwrapResolverError(error));
        },
        async willSendResponse({ operation, queryHash, response }) {
          response.http.headers.set("x-request-id", requestId);
          const errors = response.body.kind === "single" ? (response.body.singleResult.errors ?? []) : [];
          observer.endOperation(key, {
            requestId,
            name: operation?.name?.value ?? null,
            type: operation?.operation ?? null,
            hash: queryHash !== undefined && /^[\w-]{1,64}$/.test(queryHash) ? queryHash : null,
            caller: caller.id,
            errorCodes: [
              ...new Set(errors.map(({ extensions }) => String(extensions?.["code"] ?? "UNKNOWN"))),
            ],
            durationMs: performance.now() - beganAt,
            usage: key.usage,
          });
        },
      };
    },
  };
}

/** What was thrown and not meant for clients, and what no client can have caused. */
export function isFault(error: GraphQLError): boolean {
  const original = blameIntercom(unwrapResolverError(error));
  if (original instanceof IntercomFailure) return false;
  return !(original instanceof GraphQLError) || codeOf(original) === undefined;
}

/**
 * Says on every answer how long it may be kept: as long as the shortest-lived thing that was read, for one caller alone
 * as soon as a person is in it, and not at all where something was written or went wrong. `public` is never said: it
 * would let a shared cache answer callers who may not ask.
 *
 * Apollo's own plugin wraps every field to learn the same, which costs 60 % of a page (measured).
 */
export function cacheControl(): ApolloServerPlugin<ServedContext> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ contextValue, response }) {
          const isKept =
            contextValue.admitted?.isCacheable === true &&
            response.body.kind === "single" &&
            response.body.singleResult.errors === undefined;
          response.http.headers.set("cache-control", isKept ? ageOf(contextValue) : "no-store");
        },
      };
    },
  };
}

function ageOf({ bill: { freshness } }: Context): string {
  const age = `max-age=${freshness.maxAgeSeconds}`;
  return freshness.isPrivate ? `${age}, private` : age;
}

/** Says at the end of an answer how many errors it does not show. */
export function errorsLeftOut(): ApolloServerPlugin<ServedContext> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ contextValue, response }) {
          const { errorsLeftOut: count } = contextValue.answer;
          if (count === 0 || response.body.kind !== "single") return;
          const { singleResult } = response.body;
          singleResult.errors = [...(singleResult.errors ?? []), moreErrors(count)];
        },
      };
    },
  };
}

const moreErrors = (count: number) => ({
  message: `${count} more fields failed and are null. A response lists at most ${MAX_ERRORS} errors. Correct these errors, then send the operation again.`,
  extensions: { code: "COST_LIMIT_EXCEEDED", limit: "errors", max: MAX_ERRORS },
});

/** Puts what the operation cost at Intercom into `extensions.intercom` of its answer. */
export function costExtension(): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ contextValue, response }) {
          if (response.body.kind !== "single") return;
          const result = response.body.singleResult;
          result.extensions = { ...result.extensions, intercom: { ...contextValue.bill.usage } };
        },
      };
    },
  };
}

/** Says in the header what the errors of an answer say, the longest wait of them: proxies and clients' retries read no bodies. */
export function retryAfter(): ApolloServerPlugin<ServedContext> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ response: { body, http } }) {
          if (body.kind !== "single" || !body.singleResult.errors) return;
          const waits = body.singleResult.errors.map(({ extensions }) =>
            Number(extensions?.["retryAfterSeconds"] ?? 0),
          );
          const seconds = Math.max(0, ...waits);
          if (seconds > 0) http.headers.set("retry-after", String(seconds));
        },
      };
    },
  };
}
