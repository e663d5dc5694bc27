import type { SizeDeclaration } from "../decorators/answer-size.js";
import { InvalidInput } from "../errors/invalid-input.js";

/** Intercom gives no others of a conversation or ticket (its description of the calls). */
export const MAX_PARTS = 500;
export const DEFAULT_PARTS = 50;

/** As many parts as `last` says. */
export const asManyAsLast: SizeDeclaration = {
  rows: ({ args: { last } }) => (isPartCount(last) ? Number(last) : 0),
};

/**
 * Checks how many parts are asked for.
 * @throws InvalidInput
 */
export function checkLast(last: number): number {
  if (isPartCount(last)) return last;
  throw new InvalidInput(`\`last\` must be from 1 to ${MAX_PARTS}: Intercom gives no other parts.`, ["last"]);
}

export function isPartCount(last: unknown): boolean {
  return Number(last) >= 1 && Number(last) <= MAX_PARTS;
}
