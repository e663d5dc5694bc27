import { SegmentContactsEdge } from "./edges/contacts.edge.js";
import { SegmentCountEdge } from "./edges/count.edge.js";
import { SegmentQueries } from "./segment.queries.js";

/** What the schema takes from this folder. */
export const segmentResolvers = [SegmentQueries, SegmentCountEdge, SegmentContactsEdge] as const;
