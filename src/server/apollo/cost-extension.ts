import type { ApolloServerPlugin } from "@apollo/server";
import type { Context } from "../../graph/context.js";

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
