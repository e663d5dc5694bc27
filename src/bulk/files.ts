import { type FileHandle, open, readFile, rename } from "node:fs/promises";
import { join } from "node:path";

/** Only the user who runs the command reads its files: they hold personal data. */
export const FILE_MODE = 0o600;

/** The text of a file; `undefined` where there is none. */
export async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

/** Replaces a file in one step, after its new content is on disk: whoever reads it sees the old or the new one. */
export async function replaceFile(directory: string, name: string, text: string): Promise<void> {
  const temporary = join(directory, `_writing${name}`);
  const file = await open(temporary, "w", FILE_MODE);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(temporary, join(directory, name));
}

/** Makes renames of files durable. Some systems cannot open a directory, and need no such call. */
export async function syncDirectory(path: string): Promise<void> {
  let directory: FileHandle | undefined;
  try {
    directory = await open(path, "r");
    await directory.sync();
  } catch {
    return;
  } finally {
    await directory?.close();
  }
}
