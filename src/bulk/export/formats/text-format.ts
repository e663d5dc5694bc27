import { gzipSync } from "node:zlib";
import type { Contact } from "../../../graph/contacts/contact.type.js";
import { PageFile } from "../directory/page-file.js";
import type { Format, RowFile } from "./format.js";

/** How rows become text. */
export interface TextEncoding {
  readonly extension: string;
  /** What each file begins with. */
  readonly head?: string;
  encode(contacts: readonly Contact[]): string;
}

/**
 * A format whose files grow by whole pages.
 * @param gzip Whether each page is compressed. Gzip files that stand behind one another are one, so the file can grow by pages.
 */
export function textFormat({ extension, head, encode }: TextEncoding, gzip: boolean): Format {
  const bytesOf = (text: string) => (gzip && text !== "" ? gzipSync(text) : Buffer.from(text));
  return {
    extension: gzip ? `${extension}.gz` : extension,
    isResumable: true,
    async open(path, bytes): Promise<RowFile | undefined> {
      const file = await PageFile.open(path, bytes);
      if (!file) return undefined;
      if (head && bytes === 0) await file.append(bytesOf(head));
      return {
        get bytes() {
          return file.bytes;
        },
        append: (contacts) => file.append(bytesOf(encode(contacts))),
        finish: () => file.close(),
        close: () => file.close(),
      };
    },
  };
}
