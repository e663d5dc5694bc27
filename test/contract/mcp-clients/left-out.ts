import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const PACKAGES = fileURLToPath(new URL("node_modules/@modelcontextprotocol/client", import.meta.url));

/** The clients have a lock of their own; on CI they are always there. */
export const isLeftOut = !existsSync(PACKAGES) && process.env["CI"] === undefined;
export const reason = isLeftOut
  ? " (left out: `npm ci --ignore-scripts --prefix test/contract/mcp-clients` installs it)"
  : "";
