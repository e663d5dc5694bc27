import { readdir, readFile, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { readManifest } from "../admission/safelist.js";
import { ToolFaults } from "./tool-faults.js";

/** A text with operations, and where it comes from. */
export interface OperationText {
  readonly text: string;
  /** Names it for the operator: a file, or the id in a manifest. */
  readonly from: string;
}

const VARIABLE = "MCP_OPERATIONS";
const SHIPPED = fileURLToPath(new URL("../../../schema/operations/agents", import.meta.url));

/**
 * Reads the operations that become tools.
 * @param path A folder of `.graphql` files, with its subfolders, or a manifest; `null` reads the set of this package.
 * @throws ToolFaults where there is nothing to read
 */
export async function readOperationTexts(path: string | null): Promise<readonly OperationText[]> {
  const place = path ?? SHIPPED;
  const kind = await stat(place).catch(() => null);
  if (!kind)
    throw new ToolFaults([
      `${VARIABLE} must name a folder of .graphql files or a manifest that this process can read`,
    ]);
  if (!kind.isDirectory())
    return [...(await readManifest(place, VARIABLE))].map(([id, text]) => ({
      text,
      from: `the operation ${id.slice(0, 12)}`,
    }));
  const names = await readdir(place, { recursive: true });
  const files = names.filter((name) => /\.(graphql|gql)$/.test(name)).sort();
  if (files.length === 0) throw new ToolFaults([`${VARIABLE} must name a folder with .graphql files`]);
  return Promise.all(
    files.map(async (name) => ({
      text: await readFile(join(place, name), "utf8"),
      from: basename(name),
    })),
  );
}
