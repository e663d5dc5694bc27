import { GraphQLError, type GraphQLSchema } from "graphql";
import type { Context } from "../../graph/context.js";
import { type AnswerEstimate, estimateAnswer } from "../../graph/price/answer-size.js";
import { checkPrice } from "../../graph/price/minimum-price.js";
import { type ReadOperation, readOperation } from "../../graph/price/read-operation.js";
import { IntercomFailure } from "../../intercom/transport/failure.js";
import { LimitExceeded } from "./limits/limit-exceeded.js";
import { weightOf } from "./load/weights.js";
import type { OperationInput } from "./variables.js";

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

/**
 * Estimates the answer of an operation by its document and variables, and by what is known of the workspace.
 * @throws LimitExceeded when the answer would have more fields than `max`, with the largest `first` that would fit
 */
function checkAnswerSize(read: ReadOperation, context: Context, max: number): AnswerEstimate {
  const estimate = estimateAnswer(read, context, max);
  const { fields, first } = estimate;
  if (fields <= max) return estimate;
  const size = Math.min(Math.round(fields), Number.MAX_SAFE_INTEGER);
  throw new LimitExceeded("answerFields", max, {
    message: `The response could have ${size} fields (selected fields times rows); the limit is ${max}. Request smaller pages${first === undefined ? "" : ` (at most \`first: ${first}\`)`} or fewer fields.`,
    extensions: { size, ...(first !== undefined && { first }) },
  });
}
