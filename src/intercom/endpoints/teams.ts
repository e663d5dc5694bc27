import { get } from "./endpoint.js";

/** A team as Intercom sends it. */
export interface RawTeam {
  readonly id: string | number;
  readonly name?: unknown;
  readonly admin_ids?: unknown;
}

/** All teams of the workspace. */
export interface RawTeamList {
  readonly teams: readonly RawTeam[];
}

// biome-ignore format: a table has one row per line
export const teams = {
  list: get<RawTeamList>("/teams", "team.list", null, "R", "read", "impersonal", "record"),
};
