import { get } from "./endpoint.js";
import type { RawList } from "./raw.js";

/** A segment as Intercom sends it; `count` only where it was asked for. */
export interface RawSegment {
  readonly id: string;
  readonly name?: unknown;
  readonly person_type?: unknown;
  readonly created_at?: unknown;
  readonly updated_at?: unknown;
  readonly count?: unknown;
}

/** All segments of the workspace. */
export interface RawSegmentList {
  readonly segments: readonly RawSegment[];
}

// biome-ignore format: a table has one row per line
export const segments = {
  list:          get<RawSegmentList>("/segments",                             "segment.list", null, "R", "read", "impersonal", "record"),
  listOfContact: get<RawList<RawSegment>>("/contacts/{contact_id}/segments",  "list",         null, "R", "read", "personal",   "record"),
  listOfCompany: get<RawList<RawSegment>>("/companies/{company_id}/segments", "list",         null, "R", "read", "impersonal", "record"),
};
