import { SegmentContactsEdge } from "./edges/contacts.edge.js";
import { SegmentCountEdge } from "./edges/count.edge.js";
import { SegmentQueries } from "./segment.queries.js";

/** The parts of this folder that the schema uses. */
export const segmentResolvers = [SegmentQueries, SegmentCountEdge, SegmentContactsEdge] as const;
