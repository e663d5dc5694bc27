import type { ApolloServerPlugin } from "@apollo/server";
import { GraphQLError } from "graphql";
import { MAX_ERRORS } from "../../graph/common/answer-count.js";
import type { Context } from "../../graph/context.js";
import { checkPrice } from "../../graph/price/check-price.js";
import { readOperation } from "../../graph/price/read-operation.js";
import { IntercomFailure } from "../../intercom/failure.js";
import { checkAnswerSize } from "../admission/answer-size.js";

export interface OperationCostsOptions {
  /** The most fields that an answer may have. */
  readonly maxAnswerFields: number;
}

/** Refuses before the first call what is known to answer with too much, or to need too many calls. */
export function operationCosts({ maxAnswerFields }: OperationCostsOptions): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ schema, document, operation, request, contextValue }) {
          if (!operation) return;
          const read = readOperation({ schema, document, operation, variables: request.variables ?? {} });
          if (!read) return;
          checkAnswerSize(read, contextValue, maxAnswerFields);
          try {
            checkPrice(read, contextValue);
          } catch (error) {
            if (!(error instanceof IntercomFailure)) throw error;
            throw new GraphQLError(error.message, {
              originalError: error,
              extensions: { http: { status: 400 } },
            });
          }
        },

        async willSendResponse({ contextValue, response }) {
          const { errorsLeftOut } = contextValue.answer;
          if (errorsLeftOut === 0 || response.body.kind !== "single") return;
          const { singleResult } = response.body;
          singleResult.errors = [...(singleResult.errors ?? []), moreErrors(errorsLeftOut)];
        },
      };
    },
  };
}

/** The last error of an answer that has more than are shown. */
const moreErrors = (count: number) => ({
  message: `${count} more fields failed and are null. An answer shows ${MAX_ERRORS} errors at the most: mend what the first ones say.`,
  extensions: { code: "COST_LIMIT_EXCEEDED", limit: "errors", max: MAX_ERRORS },
});
