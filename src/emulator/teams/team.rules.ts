import type { Store } from "../workspace/store.js";

/** The ids of the teams that an admin belongs to, as answers show them. */
export function teamIdsOf(adminId: string, { teams }: Pick<Store, "teams">): number[] {
  return [...teams.values()].filter((team) => team.adminIds.includes(adminId)).map(({ id }) => Number(id));
}
