import { type FileHandle, open } from "node:fs/promises";
import { dirname } from "node:path";
import { FILE_MODE, syncDirectory } from "../../files.js";
import { ImportError } from "../import-error.js";
import { KeyTable } from "../key-table.js";
import { type RowResult, SETTLED } from "../results.js";
import { linesOf } from "./lines-of.js";
import { RowStates, type Stage } from "./row-states.js";

/** What a journal is about. */
export interface JournalIdentity {
  /** A hash of the access token, by which the workspace is known without a call. */
  readonly token: string;
  /** Intercom's id of the workspace. */
  readonly workspace: string;
}

/** Which row a note is about. */
export interface NotedRow {
  readonly row: number;
  /** Of what the row says: it may say something else in the next run. */
  readonly hash: string;
  /** A hash of the key of a lead. Leads are known by it: rows may have moved in the next run. */
  readonly lead?: string | undefined;
}

/** What was noted of a row before it was sent, or after. */
export type Note = NotedRow &
  (
    | { readonly begun: "creating" | "updating"; readonly at: number }
    /** The contact is written, and its tags and companies may not be. */
    | { readonly written: RowResult }
    | { readonly result: RowResult }
  );

/**
 * The journal of an import: a line for each row before it is sent, and one for what became of it. It is the truth of what
 * was done; the file of results is written from it.
 */
export class Journal {
  readonly #states = new RowStates();
  /** Where the last note of each lead stands. */
  readonly #leads = new KeyTable();
  #file: FileHandle | undefined;
  #bytes = 0;
  #writing: Promise<void> = Promise.resolve();
  #identity: JournalIdentity | undefined;

  private constructor(private readonly path: string) {}

  /** One that knows nothing, and writes nothing. */
  static none(): Journal {
    return new Journal("");
  }

  /**
   * Reads the journal of an earlier run. A last line that was not written to its end is left out.
   * @throws ImportError `refused` where it is damaged
   */
  static async load(path: string): Promise<Journal> {
    const journal = new Journal(path);
    for await (const { line, offset, end } of linesOf(path)) {
      journal.#read(line, offset);
      journal.#bytes = end;
    }
    return journal;
  }

  /** What it is about; `undefined` where there was no earlier run. */
  get identity(): JournalIdentity | undefined {
    return this.#identity;
  }

  /** Whether a row was imported as it stands in the file now. */
  isDone(row: number, hash: string): boolean {
    return this.#states.stageOf(row) === "done" && this.#states.isSame(row, hash);
  }

  /** The last note of a row, or of a lead wherever it stood; `undefined` where there is none. */
  async last({ row, lead }: NotedRow): Promise<Note | undefined> {
    const offset = lead === undefined ? this.#states.offsetOf(row) : (this.#leads.get(lead) ?? 0);
    return offset === 0 ? undefined : this.#noteAt(offset);
  }

  /** Opens it for writing, and makes it where there is none. What {@link write} has resolved for is on disk. */
  async begin(identity: JournalIdentity): Promise<void> {
    await this.#file?.close();
    this.#file = await open(this.path, this.#bytes === 0 ? "w+" : "a+", FILE_MODE);
    await this.#file.chmod(FILE_MODE);
    await this.#file.truncate(this.#bytes);
    if (this.#identity === undefined) {
      this.#identity = identity;
      await this.#append([`${JSON.stringify({ version: 1, ...identity })}\n`]);
      await syncDirectory(dirname(this.path));
    }
  }

  /**
   * Writes notes, in their order.
   * @param sync Whether they have to be on the disk before anything else is done. Others are on the disk with the next
   *   ones, and are in no danger unless the machine fails.
   */
  write(notes: readonly Note[], { sync } = { sync: true }): Promise<void> {
    if (notes.length === 0) return this.#writing;
    this.#writing = this.#writing.then(async () => {
      let offset = this.#bytes;
      const lines = notes.map((note) => `${JSON.stringify(note)}\n`);
      await this.#append(lines, sync);
      for (const [at, note] of notes.entries()) {
        this.#note(note, offset);
        offset += Buffer.byteLength(lines[at] as string);
      }
    });
    return this.#writing;
  }

  #note(note: Note, offset: number): void {
    this.#states.set(note.row, stageOf(note), note.hash, offset);
    if (note.lead !== undefined) this.#leads.set(note.lead, offset);
  }

  /**
   * The results of all rows that have one, in the order of the file.
   * @param last The last row of the file: earlier, it may have had more.
   */
  async *results(last: number): AsyncGenerator<RowResult, void, void> {
    for (let row = 1; row <= last; row += 1) {
      const stage = this.#states.stageOf(row);
      if (stage !== "done" && stage !== "failed") continue;
      const note = await this.#noteAt(this.#states.offsetOf(row));
      if ("result" in note) yield note.result;
    }
  }

  async close(): Promise<void> {
    await this.#writing.catch(() => undefined);
    await this.#file?.close();
    this.#file = undefined;
  }

  #read(line: string, offset: number): void {
    const value = this.#parse(line) as Note | (JournalIdentity & { readonly version: number });
    if (offset === 0) {
      if (!("version" in value) || value.version !== 1) throw this.#damaged();
      this.#identity = { token: value.token, workspace: value.workspace };
    } else if ("row" in value) this.#note(value, offset);
    else throw this.#damaged();
  }

  async #append(lines: readonly string[], sync = true): Promise<void> {
    const content = Buffer.from(lines.join(""));
    await this.#file?.appendFile(content);
    if (sync) await this.#file?.datasync();
    this.#bytes += content.length;
  }

  async #noteAt(offset: number): Promise<Note> {
    this.#file ??= await open(this.path, "r+");
    const file = this.#file;
    for (let size = 512; ; size *= 4) {
      const { buffer, bytesRead } = await file.read(Buffer.allocUnsafe(size), 0, size, offset);
      const end = buffer.subarray(0, bytesRead).indexOf(0x0a);
      if (end !== -1) return this.#parse(buffer.toString("utf8", 0, end)) as Note;
      if (bytesRead < size) throw this.#damaged();
    }
  }

  #parse(line: string): object {
    try {
      return JSON.parse(line) as object;
    } catch {
      throw this.#damaged();
    }
  }

  #damaged(): ImportError {
    return new ImportError(
      "refused",
      `${this.path} is damaged, so that it is not known which rows were written. Delete it to begin again: users, and leads that have a key, are found in Intercom once its search knows them, which takes minutes.`,
    );
  }
}

function stageOf(note: Note): Stage {
  if ("begun" in note) return note.begun;
  if ("written" in note) return "written";
  return SETTLED.has(note.result.outcome) ? "done" : "failed";
}
