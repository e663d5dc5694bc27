import type { ApolloServerPlugin } from "@apollo/server";
import { MAX_ERRORS } from "../../graph/price/answer-count.js";
import type { ServedContext } from "../served-context.js";

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
