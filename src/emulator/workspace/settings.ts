import { IANAZone } from "luxon";
import { isObject } from "../http/body.js";
import { invalidParameter } from "../http/error.js";
import type { EmulatorSeed } from "../seed/emulator-seed.js";

/** The settings of a workspace, fixed until it is reset. */
export interface WorkspaceSettings {
  /** How many live contacts are invented. Cannot be given beside a seed of own data. */
  readonly contacts: number;
  /**
   * A number invents the data: the same number gives the same workspace, byte for byte. Own data replace the invented ones,
   * and are copied: what is done to the object later changes nothing.
   */
  readonly seed: number | EmulatorSeed;
  /** Calls allowed in 10 seconds. */
  readonly rateLimit: number;
  /** How long every answer is held back at least, in milliseconds. */
  readonly latencyMs: number;
  /** How much longer an answer may be held back, at random, in milliseconds. */
  readonly latencyJitterMs: number;
  /** How long lists, searches and segments run behind writes, in milliseconds. */
  readonly searchLagMs: number;
  /** IANA name; dates are compared by days of this timezone. */
  readonly timezone: string;
}

export const DEFAULT_SETTINGS: WorkspaceSettings = {
  contacts: 1000,
  seed: 1,
  rateLimit: 1667,
  latencyMs: 0,
  latencyJitterMs: 0,
  searchLagMs: 0,
  timezone: "UTC",
};

const NUMBERS = ["contacts", "seed", "rateLimit", "latencyMs", "latencyJitterMs", "searchLagMs"] as const;

/** The settings among some options, checked; a setting that is not given is taken from `base`. */
export function settingsOf(options: Partial<WorkspaceSettings>, base: WorkspaceSettings): WorkspaceSettings {
  const settings: WorkspaceSettings = { ...base };
  for (const key of NUMBERS) {
    const value = options[key];
    if (value === undefined) continue;
    Object.assign(settings, {
      [key]: key === "seed" && isObject(value) ? structuredClone(value) : checkCount(key, value),
    });
  }
  if (typeof settings.seed === "object" && options.contacts !== undefined)
    throw invalidParameter(
      "contacts cannot be combined with a seed of your own data, which defines the contacts",
    );
  const { timezone } = options;
  if (timezone === undefined) return settings;
  if (!IANAZone.isValidZone(timezone))
    throw invalidParameter(`timezone must be an IANA name, not '${timezone}'`);
  return { ...settings, timezone };
}

function checkCount(key: string, value: unknown): number {
  if (typeof value === "number" && Number.isSafeInteger(value) && value >= 0) return value;
  throw invalidParameter(`${key} must be a whole number, zero or more`);
}

/** The number that ids and latencies of a workspace derive from. */
export function seedNumberOf({ seed }: WorkspaceSettings): number {
  return typeof seed === "number" ? seed : 1;
}
