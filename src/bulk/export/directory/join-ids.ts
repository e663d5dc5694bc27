import { createReadStream, createWriteStream } from "node:fs";
import { access, open } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { pipeline } from "node:stream/promises";
import { FILE_MODE } from "../../files.js";
import { IDS, namesOfPart, renameIfThere } from "./files.js";

/**
 * Makes one file of the ids of all parts: what a later export compares with to find contacts that are gone.
 * @param earlier Ids that come before them, where the parts have changes only.
 */
export async function joinIds(
  directory: string,
  parts: number,
  extension: string,
  earlier?: AsyncIterable<string>,
): Promise<void> {
  const temporary = `_writing${IDS}`;
  const paths = Array.from({ length: parts }, (_, index) =>
    join(directory, namesOfPart(index, extension).ids),
  );
  const content = earlier ? together(earlier, paths) : contentOf(paths);
  await pipeline(content, createWriteStream(join(directory, temporary), { mode: FILE_MODE }));
  const file = await open(join(directory, temporary), "r+");
  await file.sync();
  await file.close();
  await renameIfThere(directory, temporary, IDS);
}

/** Each id once: those that changed are in both. */
async function* together(earlier: AsyncIterable<string>, paths: readonly string[]): AsyncGenerator<string> {
  const changed = new Set<string>();
  for await (const id of linesOf(paths)) changed.add(id);
  for await (const id of earlier) if (!changed.has(id)) yield `${id}\n`;
  for (const id of changed) yield `${id}\n`;
}

/** The lines of some files, one after another. */
export async function* linesOf(paths: readonly string[]): AsyncGenerator<string> {
  for (const path of paths)
    if (await isThere(path))
      yield* createInterface({ input: createReadStream(path) }) as AsyncIterable<string>;
}

async function* contentOf(paths: readonly string[]): AsyncGenerator<Buffer> {
  for (const path of paths) if (await isThere(path)) yield* createReadStream(path) as AsyncIterable<Buffer>;
}

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );
