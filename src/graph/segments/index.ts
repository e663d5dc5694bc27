import { SegmentResolver } from "./segment.resolver.js";

/** What the schema takes from this folder. */
export const segmentResolvers = [SegmentResolver] as const;
