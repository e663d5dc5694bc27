import type { Context } from "../context.js";
import { type AnswerSizes, answerSizes } from "./answer-size.js";
import { fittingFirst } from "./fitting-first.js";
import { CountsKnown } from "./known-counts.js";
import type { ReadOperation } from "./read-operation.js";

export interface AnswerEstimate extends AnswerSizes {
  /** Beyond the bound: the largest `first` with which the operation would be within it. */
  readonly first?: number | undefined;
}

/**
 * Estimates the answer of an operation by what is known before its first call.
 * @param max The most fields that an answer may have; counting stops there where it takes time.
 */
export function estimateAnswer(read: ReadOperation, context: Context, max: number): AnswerEstimate {
  const known = new CountsKnown(context);
  const sizes = answerSizes(read, known, max);
  if (sizes.fields <= max) return sizes;
  return { ...sizes, first: fittingFirst((first) => answerSizes(read, known, max, first).fields <= max) };
}
