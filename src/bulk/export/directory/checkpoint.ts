import { join } from "node:path";
import { readIfThere, replaceFile, syncDirectory } from "../../files.js";
import type { AttributeColumn } from "../columns.js";
import { ExportError } from "../export-error.js";
import type { Partition } from "../partition.js";
import { CHECKPOINT, remove } from "./files.js";
import type { Identity } from "./identity.js";

/** One part of an export: one walk, and one file. */
export interface PartState {
  readonly partition: Partition;
  /** The day that it is a part of, where a day was cut: people may move between the parts of a day. */
  readonly day: Partition | null;
  /** Whether it takes in those of its day who moved while the others were walked. */
  readonly isSweep: boolean;
  /** Rows that were counted before the walks. */
  readonly expected: number;
  /** Walks that have ended. */
  walks: number;
  /** Rows of its last walk, those that another part of the day has included. */
  seen: number;
  /** Those of them that no other part holds: their ids are in its file of ids. */
  held: number;
  /** Rows in its file: in an export of changes fewer than it holds. */
  rows: number;
  bytes: number;
  sha256: string | null;
  /** Rows that Intercom counted after the last walk. */
  counted: number | null;
  /** The walk has ended, and its file may not have its final name yet. */
  isRenaming: boolean;
  isDone: boolean;
}

/** Where an export stands. */
export interface State {
  readonly version: 1;
  readonly identity: Identity;
  /** Unix seconds. */
  readonly startedAt: number;
  readonly asOf: number;
  readonly countAtStart: number;
  /** Custom attributes that are columns. */
  readonly attributes: readonly AttributeColumn[];
  /** Calls of earlier runs. */
  calls: number;
  readonly parts: PartState[];
}

/** How far the walk of a part has come: everything up to here is on disk. */
export interface WalkState {
  readonly walk: number;
  readonly seen: number;
  readonly held: number;
  readonly rows: number;
  /** Bytes of the file of rows, and of the file of ids. */
  readonly bytes: number;
  readonly idBytes: number;
  /** `createdAt` of the last row, in Unix seconds. */
  readonly anchor: number | null;
  /** The day from which the pages are read, where that is not the first of the partition. */
  readonly from: number | null;
  /** Intercom's cursor of the next page; `null` for the first. */
  readonly cursor: string | null;
  /** Whether all pages were read. */
  readonly isRead: boolean;
}

/** The checkpoint of an export. It is written often, so that waiting writes are one. */
export class Checkpoint {
  #writing: Promise<void> = Promise.resolve();
  #waiting: Promise<void> | undefined;

  constructor(
    readonly directory: string,
    readonly state: State,
  ) {}

  static async load(directory: string): Promise<State | undefined> {
    const text = await readIfThere(join(directory, CHECKPOINT));
    return text === undefined ? undefined : parse<State>(directory, CHECKPOINT, text);
  }

  /** Resolves when the state as it is now is on disk. */
  save(): Promise<void> {
    this.#waiting ??= this.#writing.then(() => {
      this.#waiting = undefined;
      this.#writing = replaceFile(this.directory, CHECKPOINT, JSON.stringify(this.state)).then(() =>
        syncDirectory(this.directory),
      );
      return this.#writing;
    });
    return this.#waiting;
  }

  async loadWalk(name: string): Promise<WalkState | undefined> {
    const text = await readIfThere(join(this.directory, name));
    return text === undefined ? undefined : parse<WalkState>(this.directory, name, text);
  }

  saveWalk(name: string, walk: WalkState): Promise<void> {
    return replaceFile(this.directory, name, JSON.stringify(walk));
  }

  dropWalk(name: string): Promise<void> {
    return remove(this.directory, name);
  }
}

export function parse<T>(directory: string, name: string, text: string): T {
  try {
    return JSON.parse(text) as T;
  } catch {
    throw new ExportError(
      "refused",
      `${join(directory, name)} is damaged. Use an empty directory to start again.`,
    );
  }
}
