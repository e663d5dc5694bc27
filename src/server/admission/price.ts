import { GraphQLError, type GraphQLSchema } from "graphql";
import type { Context } from "../../graph/context.js";
import { checkPrice } from "../../graph/price/check-price.js";
import { readOperation } from "../../graph/price/read-operation.js";
import { IntercomFailure } from "../../intercom/transport/failure.js";
import { checkAnswerSize } from "./limits/answer-size.js";
import { weightOf } from "./load/weights.js";
import type { OperationInput } from "./null-as-default.js";

/**
 * Refuses an operation that is known before its first call to answer with too much, or to need too many calls.
 * @param maxAnswerFields The most fields that an answer may have.
 * @returns What the operation may take of the heap, in bytes; 0 when its variables are wrong
 * @throws LimitExceeded, or GraphQLError that wraps the failure `cost-limit`
 */
export function priceOperation(
  schema: GraphQLSchema,
  input: OperationInput,
  context: Context,
  maxAnswerFields: number,
): number {
  const read = readOperation({ schema, ...input });
  if (!read) return 0;
  const weight = weightOf(checkAnswerSize(read, context, maxAnswerFields));
  try {
    checkPrice(read, context);
  } catch (error) {
    if (!(error instanceof IntercomFailure)) throw error;
    throw new GraphQLError(error.message, { originalError: error, extensions: { http: { status: 400 } } });
  }
  return weight;
}
