import type { RawTeam } from "../../intercom/endpoints/teams.js";
import { exactText, items, optionalId, requiredId } from "../common/raw-values.js";
import type { Team } from "./team.type.js";

/** Intercom's words to ours. */
export function toTeam(raw: RawTeam): Team {
  return {
    id: requiredId(raw.id),
    name: exactText(raw.name),
    adminIds: items(raw.admin_ids)
      .map(optionalId)
      .filter((id) => id !== null),
  };
}
