import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";

/** The whole lines of a file; none where there is no file. */
export async function* linesOf(path: string) {
  if (!(await stat(path).catch(() => null))) return;
  let rest = Buffer.alloc(0);
  let offset = 0;
  for await (const chunk of createReadStream(path)) {
    rest = Buffer.concat([rest, chunk as Buffer]);
    let start = 0;
    for (let end = rest.indexOf(0x0a); end !== -1; end = rest.indexOf(0x0a, start)) {
      yield { line: rest.toString("utf8", start, end), offset: offset + start, end: offset + end + 1 };
      start = end + 1;
    }
    offset += start;
    rest = rest.subarray(start);
  }
}
