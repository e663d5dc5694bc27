import { createReadStream, createWriteStream } from "node:fs";
import { access, open } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { FILE_MODE, IDS, namesOfPart, renameIfThere } from "./files.js";

/** Makes one file of the ids of all parts: what a later export compares with to find who has gone. */
export async function joinIds(directory: string, parts: number, extension: string): Promise<void> {
  const temporary = `_writing${IDS}`;
  const paths = Array.from({ length: parts }, (_, index) =>
    join(directory, namesOfPart(index, extension).ids),
  );
  await pipeline(contentOf(paths), createWriteStream(join(directory, temporary), { mode: FILE_MODE }));
  const file = await open(join(directory, temporary), "r+");
  await file.sync();
  await file.close();
  await renameIfThere(directory, temporary, IDS);
}

async function* contentOf(paths: readonly string[]): AsyncGenerator<Buffer> {
  for (const path of paths) {
    const isThere = await access(path).then(
      () => true,
      () => false,
    );
    if (isThere) yield* createReadStream(path) as AsyncIterable<Buffer>;
  }
}
