import type { ApolloServerPlugin } from "@apollo/server";
import type { Context } from "../../graph/context.js";
import { MAX_ERRORS } from "../../graph/price/answer-bounds.js";
import type { ServedContext } from "../served-context.js";

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
