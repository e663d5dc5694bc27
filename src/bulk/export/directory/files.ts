import { mkdir, readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { syncDirectory } from "../../files.js";

const DIRECTORY_MODE = 0o700;

export const MANIFEST = "_manifest.json";
export const CHECKPOINT = "_checkpoint.json";
export const LOCK = "_lock";
export const IDS = "_ids.txt";
/** The file of those who have gone, without its extension. */
export const GONE = "gone";

const numbered = (index: number) => String(index + 1).padStart(5, "0");

/** The names of the files of one part. Whatever holds no rows, or not all of its rows yet, begins with `_`. */
export const namesOfPart = (index: number, extension: string) => ({
  whole: `part-${numbered(index)}.${extension}`,
  partial: `_partial-${numbered(index)}.${extension}`,
  ids: `_ids-${numbered(index)}.txt`,
  progress: `_progress-${numbered(index)}.json`,
});

/** Makes the directory of an export where there is none. */
export async function makeDirectory(path: string): Promise<void> {
  await mkdir(path, { recursive: true, mode: DIRECTORY_MODE });
}

/** Gives a file its final name. It may have it already, where the process ended in between. */
export async function renameIfThere(directory: string, from: string, to: string): Promise<void> {
  try {
    await rename(join(directory, from), join(directory, to));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  }
  await syncDirectory(directory);
}

export async function remove(directory: string, ...names: readonly string[]): Promise<void> {
  await Promise.all(names.map((name) => rm(join(directory, name), { force: true })));
}

/** Removes what an export needs only while it runs. */
export async function removeWorkingFiles(directory: string): Promise<void> {
  const names = await readdir(directory);
  const isWorking = (name: string) => /^_(ids-|progress-|partial-|writing)/.test(name) || name === CHECKPOINT;
  await remove(directory, ...names.filter(isWorking));
}
