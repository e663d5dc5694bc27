import { readFile, rename, writeFile } from "node:fs/promises";
import type { Sleep } from "../sleep.js";
import { readSnapshot, type Snapshot } from "./snapshot.js";

/** Writes within this time are saved together. */
const SAVE_AFTER_MS = 200;

/** The file that keeps a workspace between two runs. */
export class StateFile {
  readonly #closing = new AbortController();
  #isScheduled = false;
  #isChanged = false;
  #saving = Promise.resolve();

  constructor(
    private readonly path: string,
    private readonly sleep: Sleep,
    private readonly take: () => Snapshot,
  ) {}

  /** Schedules a save after a possible change. */
  touch(): void {
    this.#isChanged = true;
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    void this.sleep(SAVE_AFTER_MS, this.#closing.signal).then(
      () => this.save().catch(warn),
      () => undefined,
    );
  }

  /** Saves at once, after a save that is under way. Rejects when the file cannot be written. */
  save(): Promise<void> {
    this.#isScheduled = false;
    this.#saving = this.#saving.catch(() => undefined).then(() => this.#write());
    return this.#saving;
  }

  /** Saves outstanding changes. Rejects when the file cannot be written. */
  async close(): Promise<void> {
    this.#closing.abort();
    await this.#saving.catch(() => undefined);
    if (this.#isChanged) await this.save();
  }

  /** Writes beside the file and renames, so that a reader, or a start after a crash, finds a complete file: the old or the new. */
  async #write(): Promise<void> {
    this.#isChanged = false;
    try {
      const draft = `${this.path}.${process.pid}.tmp`;
      await writeFile(draft, JSON.stringify(this.take()));
      await rename(draft, this.path);
    } catch (error) {
      this.#isChanged = true;
      throw new Error(`The state file ${this.path} cannot be written: ${(error as Error).message}`);
    }
  }
}

function warn(error: Error): void {
  process.emitWarning(error);
}

/** The snapshot in a file; null when there is no file yet. Rejects, with the file and the cure, when it cannot be used. */
export async function readStateFile(path: string): Promise<Snapshot | null> {
  try {
    return readSnapshot(JSON.parse(await readFile(path, "utf8")));
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    const reason = error instanceof SyntaxError ? "it is not valid JSON" : (error as Error).message;
    throw new Error(`The state file ${path} cannot be used: ${reason}. Move it to start with an empty file.`);
  }
}
