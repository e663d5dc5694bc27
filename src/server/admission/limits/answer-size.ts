import type { Context } from "../../../graph/context.js";
import { type AnswerEstimate, estimateAnswer } from "../../../graph/price/estimate-answer.js";
import type { ReadOperation } from "../../../graph/price/read-operation.js";
import { LimitExceeded } from "./limit-exceeded.js";

/**
 * Estimates the answer of an operation by its document and variables, and by what is known of the workspace.
 * @throws LimitExceeded when the answer would have more fields than `max`, with the largest `first` that would fit
 */
export function checkAnswerSize(read: ReadOperation, context: Context, max: number): AnswerEstimate {
  const estimate = estimateAnswer(read, context, max);
  const { fields, first } = estimate;
  if (fields <= max) return estimate;
  const size = Math.min(Math.round(fields), Number.MAX_SAFE_INTEGER);
  throw new LimitExceeded("answerFields", max, {
    message: `The response could have ${size} fields (selected fields times rows); the limit is ${max}. Request smaller pages${first === undefined ? "" : ` (at most \`first: ${first}\`)`} or fewer fields.`,
    extensions: { size, ...(first !== undefined && { first }) },
  });
}
