import { get } from "./endpoint.js";

/** A teammate as Intercom's list sends it. Some versions send the id as a number. */
export interface RawAdmin {
  readonly id: string | number;
  readonly name?: unknown;
  readonly email?: unknown;
  readonly job_title?: unknown;
  readonly away_mode_enabled?: unknown;
  readonly has_inbox_seat?: unknown;
}

/** All teammates of the workspace. */
export interface RawAdminList {
  readonly admins: readonly RawAdmin[];
}

/** The teammate behind the token, and the workspace: of both, the graph reads the workspace only. */
export interface RawMe {
  readonly app?: {
    readonly id_code?: unknown;
    readonly name?: unknown;
    readonly timezone?: unknown;
    readonly region?: unknown;
  } | null;
}

// biome-ignore format: a table has one row per line
export const admins = {
  identify: get<RawMe>("/me",            "admin",      null, "R", "read", "impersonal", "record"),
  list:     get<RawAdminList>("/admins", "admin.list", null, "R", "read", "personal",   "record"),
};
