import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { finished } from "node:stream/promises";
import { FILE_MODE, syncDirectory } from "../files.js";
import type { RowResult } from "./results.js";

/** Writes the file of results, one JSON object a line, in one step: whoever reads it sees the old or the new one. */
export async function writeResults(
  path: string,
  results: AsyncIterable<RowResult> | Iterable<RowResult>,
): Promise<void> {
  const temporary = `${path}.writing`;
  await rm(temporary, { force: true });
  const file = createWriteStream(temporary, { mode: FILE_MODE, flush: true });
  try {
    for await (const result of results)
      if (!file.write(`${JSON.stringify(result)}\n`)) await once(file, "drain");
    file.end();
    await finished(file);
  } catch (error) {
    file.destroy();
    throw error;
  }
  await rename(temporary, path);
  await syncDirectory(dirname(path));
}
