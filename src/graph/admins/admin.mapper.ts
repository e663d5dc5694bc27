import type { RawAdmin } from "../../intercom/endpoints/admins.js";
import { exactText, requiredId } from "../common/raw-values.js";
import type { IntercomAdmin } from "./admin.type.js";

/** Intercom's words to ours. */
export function toAdmin(raw: RawAdmin): IntercomAdmin {
  return {
    id: requiredId(raw.id),
    name: exactText(raw.name),
    email: exactText(raw.email),
    jobTitle: exactText(raw.job_title),
    isAway: raw.away_mode_enabled === true,
    hasInboxSeat: raw.has_inbox_seat === true,
  };
}
