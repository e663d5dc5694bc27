import type { RawAdmin } from "../../intercom/endpoints/admins.js";
import { identifier, verbatim } from "../common/raw-values.js";
import type { IntercomAdmin } from "./admin.type.js";

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
