import { randomUUID } from "node:crypto";
import { open, readFile, rename, rm, stat, utimes } from "node:fs/promises";
import { hostname } from "node:os";
import { BulkError } from "./bulk-error.js";
import { FILE_MODE } from "./files.js";

/** How often the lock shows that its process lives, and when it counts as left behind. */
const BEAT_MS = 5_000;
const LEFT_BEHIND_MS = 30_000;

interface Holder {
  readonly token: string;
  readonly pid: number;
  readonly host: string;
}

/** Locks of this process: a lock with our own pid that is not among them is that of an earlier container. */
const own = new Set<string>();

/**
 * Takes a lock, so that one export at a time writes in a directory, and one import at a time works on a file. The lock of a process that has died is taken
 * over: at once where that can be seen, and after half a minute on another machine.
 * @returns Releases it.
 * @param busy Who else works there, and with what, as the beginning of a sentence.
 * @param cure What to do instead of waiting, as the end of a sentence.
 * @throws BulkError `refused` where somebody else holds it
 */
export async function takeLock(path: string, busy: string, cure: string): Promise<() => Promise<void>> {
  const holder: Holder = { token: randomUUID(), pid: process.pid, host: hostname() };
  const text = JSON.stringify(holder);
  for (let tries = 0; !(await create(path, text)); tries += 1) {
    const found = await readLock(path);
    if (found && (tries === 3 || !(await isLeftBehind(path, found))))
      throw new BulkError(
        "refused",
        `${busy} (process ${found.pid} on ${found.host}). Wait until it has ended, or ${cure}. If that process does not exist any more, the lock can be taken in half a minute.`,
      );
    if (found) await takeAway(path, found);
  }
  own.add(holder.token);
  const beat = setInterval(() => {
    const now = new Date();
    utimes(path, now, now).catch(() => undefined);
  }, BEAT_MS).unref();
  return async () => {
    clearInterval(beat);
    own.delete(holder.token);
    if ((await readLock(path))?.token === holder.token) await rm(path, { force: true });
  };
}

async function create(path: string, text: string): Promise<boolean> {
  try {
    const file = await open(path, "wx", FILE_MODE);
    await file.writeFile(text);
    await file.close();
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

/** `null` where it has gone. One that cannot be read was being written when its process died, or is right now. */
async function readLock(path: string): Promise<Holder | null> {
  const text = await readFile(path, "utf8").catch(() => null);
  if (text === null) return null;
  try {
    return JSON.parse(text) as Holder;
  } catch {
    return { token: "", pid: 0, host: "" };
  }
}

async function isLeftBehind(path: string, { token, pid, host }: Holder): Promise<boolean> {
  const beatAt = (await stat(path).catch(() => null))?.mtimeMs ?? 0;
  if (Date.now() - beatAt > LEFT_BEHIND_MS) return true;
  if (host !== hostname()) return false;
  return pid === process.pid ? !own.has(token) : !isAlive(pid);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** Two may find the same lock left behind: whoever took away another one puts it back. */
async function takeAway(path: string, found: Holder): Promise<void> {
  const away = `${path}-${randomUUID()}`;
  try {
    await rename(path, away);
  } catch {
    return; // another one was quicker
  }
  if ((await readLock(away))?.token === found.token) await rm(away, { force: true });
  else await rename(away, path);
}
