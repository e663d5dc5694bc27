import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { FILE_MODE } from "../../files.js";

/** A file that grows by whole pages. What {@link append} has resolved for is on disk. */
export class PageFile {
  readonly #file: FileHandle;
  bytes: number;

  private constructor(file: FileHandle, bytes: number) {
    this.#file = file;
    this.bytes = bytes;
  }

  /**
   * Opens a file, and cuts off what was written after the last checkpoint.
   * @returns `undefined` where the file is shorter than that
   */
  static async open(path: string, bytes: number): Promise<PageFile | undefined> {
    const file = await open(path, bytes === 0 ? "w+" : "a+", FILE_MODE);
    const { size } = await file.stat();
    if (size < bytes) {
      await file.close();
      return undefined;
    }
    if (size > bytes) await file.truncate(bytes);
    return new PageFile(file, bytes);
  }

  async append(content: Buffer): Promise<void> {
    if (content.length === 0) return;
    await this.#file.appendFile(content);
    await this.#file.datasync();
    this.bytes += content.length;
  }

  close(): Promise<void> {
    return this.#file.close();
  }
}

/** SHA-256 of a file, in hexadecimal. */
export async function sha256Of(path: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest("hex");
}
