import { createReadStream, type FSWatcher, watch } from "node:fs";
import { stat } from "node:fs/promises";
import { dirname } from "node:path";
import type { ApiKey } from "../../config/api-keys.js";
import type { AcceptedKeys } from "./api-keys.js";

export interface ApiKeyFileOptions {
  readonly path: string;
  readonly keys: AcceptedKeys;
  /** The keys that `keys` has at the moment. */
  readonly accepted: readonly ApiKey[];
  /** No more is read than shows `parse` that it is too large. */
  readonly maxBytes: number;
  /** Keys, or what is wrong with the text. */
  readonly parse: (text: string) => readonly ApiKey[] | string;
  /** Called after every reload of the keys, whether it succeeded or failed. */
  readonly onReload: (outcome: "applied" | "failed") => void;
  /** Called once for each fault. */
  readonly onFault: (error: Error) => void;
  /** How often the content is compared, whatever the file system says of changes. */
  readonly pollMs?: number;
}

export interface ApiKeyFile {
  /** Reads the file now. */
  reload(): void;
  close(): void;
}

/** Named after what is wrong: the log shows names of errors and no messages. */
class ApiKeyFileFault extends Error {
  constructor(reason: string) {
    super();
    this.name = `ApiKeyFileFault: ${reason}`;
  }
}

/** A file that is written in place has several changes: they are read as one, when the last is likely over. */
const SETTLE_MS = 100;

/**
 * Takes over the keys of a file whenever it changes. A file that cannot be read, or holds anything wrong, changes nothing:
 * the last good keys stay. The folder is watched and not the file, because Kubernetes changes a mounted secret by a symbolic
 * link beside it; and the content is polled, because network file systems report nothing.
 */
export function followApiKeyFile(options: ApiKeyFileOptions): ApiKeyFile {
  const { path, keys, parse, maxBytes, onReload, onFault, pollMs = 10_000 } = options;
  let takenText: string | undefined;
  let takenKeys = JSON.stringify(options.accepted);
  let told: string | undefined;
  let settling: NodeJS.Timeout | undefined;
  let isReading = false;
  let isAskedAgain = false;

  async function read(): Promise<void> {
    const text = await readUpTo(path, maxBytes + 1).catch(() => null);
    if (text !== null && text === takenText) {
      told = undefined;
      return;
    }
    const parsed = text === null ? "cannot-be-read" : parse(text);
    if (typeof parsed === "string") {
      onReload("failed");
      if (parsed !== told) onFault(new ApiKeyFileFault(parsed));
      told = parsed;
      return;
    }
    [takenText, told] = [text as string, undefined];
    const found = JSON.stringify(parsed);
    if (found === takenKeys) return; // other comments, or what the process has started with
    takenKeys = found;
    keys.replace(parsed);
    onReload("applied");
  }

  /** One reading at a time, in order: an older content must not come after a newer one. */
  async function reload(): Promise<void> {
    isAskedAgain = true;
    if (isReading) return;
    isReading = true;
    while (isAskedAgain) {
      isAskedAgain = false;
      await read();
    }
    isReading = false;
  }

  const soon = () => {
    settling ??= setTimeout(() => {
      settling = undefined;
      void reload();
    }, SETTLE_MS).unref();
  };
  const watcher = watchFolder(dirname(path), soon);
  const poll = setInterval(() => void reload(), pollMs).unref();
  void reload();

  return {
    reload: () => void reload(),
    close() {
      watcher?.close();
      clearTimeout(settling);
      clearInterval(poll);
    },
  };
}

/** The first bytes of a file; `null` where there is none. A pipe could keep its reader waiting for ever. */
async function readUpTo(path: string, bytes: number): Promise<string | null> {
  if (!(await stat(path)).isFile()) return null;
  const chunks: Buffer[] = [];
  for await (const chunk of createReadStream(path, { end: bytes - 1 })) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}

/** Without a watcher, or after it has failed, the poll remains. */
function watchFolder(folder: string, onChange: () => void): FSWatcher | null {
  try {
    const watcher = watch(folder, { persistent: false }, onChange);
    return watcher.on("error", () => watcher.close());
  } catch {
    return null;
  }
}
