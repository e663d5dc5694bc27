import { InvalidInput } from "../errors/invalid-input.js";

export const DEFAULT_FIRST = 50;
export const MAX_FIRST = 500;

/**
 * Checks `first`.
 * @throws InvalidInput
 */
export function checkFirst(first: number): number {
  if (first < 1 || first > MAX_FIRST) throw OUT_OF_BOUNDS;
  return first;
}

/** Made once: it is the same for every row of a page, and those are thousands. */
const OUT_OF_BOUNDS = new InvalidInput(
  `\`first\` must be from 1 to ${MAX_FIRST}. For more, go on with \`after: pageInfo.endCursor\`.`,
  ["first"],
);
