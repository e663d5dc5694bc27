import { InvalidInput } from "../errors/invalid-input.js";

export const DEFAULT_FIRST = 50;
export const MAX_FIRST = 500;

/** What a `first` argument says of itself, where Intercom gives so many at a time. */
export const firstDescription = (perPage: number) =>
  `How many, 1 to ${MAX_FIRST}. Intercom gives ${perPage} at a time: more cost a call for each further ${perPage}.`;
/** The same for contacts. */
export const FIRST_DESCRIPTION = firstDescription(150);
export const AFTER_DESCRIPTION =
  "A cursor of this very query; the page begins right behind it. Cursors survive restarts and work with any `first`.";

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
