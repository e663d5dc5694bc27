import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Where npm puts the command lines. */
export const BIN = fileURLToPath(new URL("node_modules/.bin", import.meta.url));

/** Rover, as a program for this kind of machine; its other package needs a newer Node to start it. */
export const ROVER = fileURLToPath(new URL("node_modules/@apollo/rover-linux-x64", import.meta.url));

/** The command lines have a lock of their own; on CI they are always there. */
export const isLeftOut = !existsSync(BIN) && process.env["CI"] === undefined;
export const reason = isLeftOut
  ? " (left out: `npm ci --ignore-scripts --prefix test/federation/publish` installs them)"
  : "";
/** Rover's program is for Linux on x64. */
export const isRoverLeftOut = isLeftOut || (!existsSync(ROVER) && process.env["CI"] === undefined);
