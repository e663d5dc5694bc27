import { IDS_PER_SEARCH } from "../common/chunks.js";
import { MAX_FIRST } from "../paging/page-args.js";

/**
 * The largest `first` for which an operation fits, or `undefined` where none does. Sums rise with `first`, so half of
 * what is left is ruled out with each step. What fits by the minimum price fits for sure where it is whole pieces: for
 * those the minimum is the price.
 */
export function fittingFirst(fitsWith: (first: number) => boolean): number | undefined {
  let fits = 0;
  let tooMany = MAX_FIRST + 1;
  while (tooMany - fits > 1) {
    const first = Math.floor((fits + tooMany) / 2);
    if (fitsWith(first)) fits = first;
    else tooMany = first;
  }
  return fits > IDS_PER_SEARCH ? fits - (fits % IDS_PER_SEARCH) : fits || undefined;
}
