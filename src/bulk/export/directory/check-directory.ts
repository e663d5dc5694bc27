import { readdir } from "node:fs/promises";
import { ExportError } from "../export-error.js";
import { CHECKPOINT, LOCK, MANIFEST } from "./files.js";

/**
 * Refuses a directory with files of somebody else: an export would stand among them, and replace those of its names.
 * @throws ExportError `refused`
 */
export async function checkDirectory(directory: string): Promise<void> {
  const names = await readdir(directory);
  if (names.includes(MANIFEST) || names.includes(CHECKPOINT)) return;
  const foreign = names.filter((name) => !name.startsWith(LOCK) && !name.startsWith("_writing"));
  if (foreign.length > 0)
    throw new ExportError(
      "refused",
      `${directory} has files, and none of them is from an export. Use an empty directory, or one that does not exist yet.`,
    );
}
