import type { BulkErrorKind } from "../bulk/bulk-error.js";
import { type Config, readConfig } from "../config/config.js";
import { ConfigError } from "../config/config-error.js";
import { readSettings } from "./env-file.js";
import { exitWith } from "./exit.js";

// What the commands of bulk work have in common.

export const EXIT_CODES: Readonly<Record<BulkErrorKind, number>> = {
  failed: 1,
  usage: 2,
  refused: 4,
  interrupted: 75,
};

/** The work came to its end, and not all of it succeeded. */
export const INCOMPLETE = 3;

/** Lines of the log are about operations; what bulk work has to say is its progress. */
export const quiet = { info() {}, warn() {}, error() {} };

/** No server is started, so AUTH may be left out beside a token. */
export function readConfigOrExit(bulkShare: string | undefined): Config {
  try {
    const { variables } = readSettings(process.env, process.cwd());
    const AUTH = variables["AUTH"]?.trim() ? variables["AUTH"] : "none";
    return readConfig({ ...variables, AUTH, ...(bulkShare !== undefined && { BULK_SHARE: bulkShare }) });
  } catch (error) {
    if (!(error instanceof ConfigError)) return exitWith(1, (error as Error).message);
    return exitWith(2, error.message);
  }
}
