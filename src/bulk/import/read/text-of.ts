import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { createGunzip } from "node:zlib";
import { ImportError } from "../import-error.js";

const GZIP = [0x1f, 0x8b];

/**
 * The text of a file, piece by piece. Gzip is known by its first bytes, UTF-16 by its byte order mark or by the zero that
 * each of its ASCII characters has; everything else has to be UTF-8. A byte order mark is left out.
 * @throws ImportError `refused` where the bytes are no text
 */
export async function* textOf(path: string): AsyncGenerator<string, void, void> {
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  let bytes = 0;
  try {
    for await (const chunk of await bytesOf(path)) {
      decoder ??= new TextDecoder(encodingOf(chunk), { fatal: true });
      const text = decoder.decode(chunk, { stream: true });
      bytes += chunk.length;
      if (text !== "") yield text;
    }
    const rest = decoder?.decode();
    if (rest) yield rest;
  } catch (error) {
    throw explained(error, path, bytes);
  }
}

async function bytesOf(path: string): Promise<AsyncIterable<Buffer>> {
  const file = await open(path, "r");
  const { buffer } = await file.read(Buffer.alloc(2), 0, 2, 0).finally(() => file.close());
  const stream = createReadStream(path);
  if (!GZIP.every((byte, at) => buffer[at] === byte)) return stream;
  const unzipped = createGunzip();
  stream.on("error", (error) => unzipped.destroy(error));
  unzipped.on("close", () => stream.destroy());
  return stream.pipe(unzipped);
}

function encodingOf(start: Buffer): string {
  const [first, second] = start;
  if ((first === 0xff && second === 0xfe) || (second === 0 && first !== 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0)) return "utf-16be";
  return "utf-8";
}

function explained(error: unknown, path: string, bytes: number): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (code === "ERR_ENCODING_INVALID_ENCODED_DATA")
    return new ImportError(
      "refused",
      `${path} is no text in UTF-8 or UTF-16: a byte after position ${bytes} belongs to no character. Save it as UTF-8.`,
    );
  if (code?.startsWith("Z_"))
    return new ImportError("refused", `${path} is compressed, and damaged (${code}). Compress it again.`);
  return error;
}
