import type { ApolloServerPlugin, HTTPGraphQLHead } from "@apollo/server";
import { GraphQLError } from "graphql";
import { MAX_ERRORS } from "../../graph/price/answer-count.js";
import { checkPrice } from "../../graph/price/check-price.js";
import { readOperation } from "../../graph/price/read-operation.js";
import { IntercomFailure } from "../../intercom/transport/failure.js";
import { checkAnswerSize } from "../admission/limits/answer-size.js";
import { type Weights, weightOf } from "../admission/load/weights.js";
import type { ServedContext } from "../served-context.js";

export interface OperationCostsOptions {
  /** The most fields that an answer may have. */
  readonly maxAnswerFields: number;
  /** The weights by which operations are admitted. */
  readonly weights: Weights;
}

/**
 * Refuses before the first call what is known to answer with too much, or to need too many calls, and lets the rest in
 * by its weight.
 */
export function operationCosts({
  maxAnswerFields,
  weights,
}: OperationCostsOptions): ApolloServerPlugin<ServedContext> {
  return {
    async requestDidStart() {
      let weight = 0;
      return {
        async didResolveOperation({ schema, document, operation, request, contextValue }) {
          if (!operation) return;
          const read = readOperation({ schema, document, operation, variables: request.variables ?? {} });
          if (!read) return;
          weight = weightOf(checkAnswerSize(read, contextValue, maxAnswerFields));
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

        // Not in an earlier hook: those of all plugins run at once, and another may refuse the operation meanwhile.
        async responseForOperation({ contextValue: { deadline, caller, atEnd }, response: { http } }) {
          if (weight === 0) return null;
          const leave = await weights.enter(weight, caller.id, () => deadline.readSignal);
          if (!leave) return overloaded(http);
          atEnd.push(leave);
          return null;
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

/** The status and header of {@link tryAgain}, past the point where that could be thrown. */
function overloaded(http: HTTPGraphQLHead) {
  http.status = 503;
  http.headers.set("retry-after", "1");
  const errors = [
    {
      message: "This server has no room for another operation of this size. Send again after the wait given.",
      extensions: { code: "OVERLOADED" },
    },
  ];
  return { http, body: { kind: "single" as const, singleResult: { errors } } };
}

/** The last error of an answer that has more than are shown. */
const moreErrors = (count: number) => ({
  message: `${count} more fields failed and are null. An answer shows at most ${MAX_ERRORS} errors. Correct the first ones, then send again.`,
  extensions: { code: "COST_LIMIT_EXCEEDED", limit: "errors", max: MAX_ERRORS },
});
