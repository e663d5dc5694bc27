/** How many ids one search may ask for: Intercom does not document a limit of `IN`, and 50 is the highest that users report. */
export const IDS_PER_SEARCH = 50;

/** Cuts a list into pieces of {@link IDS_PER_SEARCH}. */
export function inChunks<T>(items: readonly T[]): T[][] {
  const chunks: T[][] = [];
  for (let start = 0; start < items.length; start += IDS_PER_SEARCH)
    chunks.push(items.slice(start, start + IDS_PER_SEARCH));
  return chunks;
}
