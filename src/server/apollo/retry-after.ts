import type { ApolloServerPlugin } from "@apollo/server";
import type { ServedContext } from "../served-context.js";

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
