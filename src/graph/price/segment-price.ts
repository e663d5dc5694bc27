import { IDS_PER_SEARCH } from "../common/chunks.js";

/** The fewest calls that the segments of so many contacts take: for each piece of fifty, one by contact or one by segment. */
export function segmentPrice(contacts: number, segments: number): number {
  const rest = contacts % IDS_PER_SEARCH;
  return (
    Math.floor(contacts / IDS_PER_SEARCH) * Math.min(IDS_PER_SEARCH, segments) + Math.min(rest, segments)
  );
}
