import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Where npm puts the command lines. */
export const BIN = fileURLToPath(new URL("node_modules/.bin", import.meta.url));

/** The command lines have a lock of their own; on CI they are always there. */
export const isLeftOut = !existsSync(BIN) && process.env["CI"] === undefined;
export const reason = isLeftOut
  ? " (left out: `npm ci --ignore-scripts --prefix test/federation/publish` installs them)"
  : "";
