import { itemOf, numericId, references, text } from "../seed/item.js";
import type { Planting } from "../seed/planting.js";
import { NumericIds } from "../workspace/ids.js";
import { FIRST_TEAM_ID } from "./team.seed.js";

/** A team of a seed. Conversations refer to a team by id or name. */
export interface SeedTeam {
  /** Digits. */
  readonly id?: string;
  readonly name: string;
  /** References to the admins in it. */
  readonly admins?: readonly string[];
}

const TEAM = itemOf<SeedTeam>({ id: numericId, name: text, admins: references });

export function plantTeams(planting: Planting): void {
  const given = planting.items("teams", TEAM);
  for (const { item, path, id } of planting.numbered("teams", given, new NumericIds(FIRST_TEAM_ID - 1))) {
    const adminIds = planting.findAll("admins", item.admins, `${path}.admins`);
    const team = { id, name: item.name, adminIds, assignmentLimit: null, distributionMethod: null };
    planting.workspace.store.teams.set(id, team);
    planting.name("teams", id, item.name);
  }
}
