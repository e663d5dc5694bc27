import type { Contact } from "../../../graph/contacts/contact.type.js";

/** How rows become files. */
export interface Format {
  /** The end of file names, such as `ndjson`. */
  readonly extension: string;
  /** Whether a file can be continued after any page. Others begin again. */
  readonly isResumable: boolean;
  /**
   * Opens a file, and cuts off what was written after the last checkpoint.
   * @param bytes What the checkpoint says is on disk; 0 begins a new file.
   * @returns `undefined` where the file is shorter than that
   */
  open(path: string, bytes: number): Promise<RowFile | undefined>;
}

/** A file of rows. */
export interface RowFile {
  /** What is in it so far. */
  readonly bytes: number;
  /** Adds rows. In a resumable format they are on disk when it resolves. */
  append(contacts: readonly Contact[]): Promise<void>;
  /** Completes the file: all of it is on disk when it resolves. */
  finish(): Promise<void>;
  /** Closes it as it is. */
  close(): Promise<void>;
}
