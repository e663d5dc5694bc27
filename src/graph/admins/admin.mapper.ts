import { identifier, verbatim } from "../common/raw-values.js";
import type { IntercomAdmin } from "./admin.type.js";

/** A teammate as Intercom's list sends it. */
export interface RawAdmin {
  readonly id: string | number;
  readonly name?: string | null;
  readonly email?: string | null;
  readonly job_title?: string | null;
  readonly away_mode_enabled?: boolean | null;
  readonly has_inbox_seat?: boolean | null;
}

/** Intercom's words to ours. */
export function toAdmin(raw: RawAdmin): IntercomAdmin {
  return {
    id: identifier(raw.id),
    name: verbatim(raw.name),
    email: verbatim(raw.email),
    jobTitle: verbatim(raw.job_title),
    isAway: raw.away_mode_enabled === true,
    hasInboxSeat: raw.has_inbox_seat === true,
  };
}
