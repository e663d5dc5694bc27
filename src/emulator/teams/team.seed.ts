import { FIRST_ADMIN_ID } from "../admins/admin.seed.js";
import type { Team } from "../workspace/inbox-model.js";
import type { Store } from "../workspace/store.js";

export const FIRST_TEAM_ID = 5_017_691;

const TEAMS: readonly (readonly [string, readonly number[], Team["distributionMethod"], number | null])[] = [
  ["Support", [0, 1, 3], "round_robin", 10],
  ["Sales", [2, 6], null, null],
  ["Customer success", [0, 4, 5], "balanced", 20],
  // Nobody is in it.
  ["Night shift", [], null, null],
];

/** Four teams of the workspace's admins; the first admin is in two of them, the last in none. */
export function seedTeams(store: Store): void {
  TEAMS.forEach(([name, members, distributionMethod, assignmentLimit], index) => {
    const id = String(FIRST_TEAM_ID + index);
    const adminIds = members.map((member) => String(FIRST_ADMIN_ID + member));
    store.teams.set(id, { id, name, adminIds, assignmentLimit, distributionMethod });
  });
}
