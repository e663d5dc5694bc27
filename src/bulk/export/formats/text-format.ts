import type { Contact } from "../../../graph/contacts/contact.type.js";
import { PageFile } from "../directory/page-file.js";
import type { Format, RowFile } from "./format.js";

export interface TextFormat {
  readonly extension: string;
  /** What each file begins with. */
  readonly head?: Buffer;
  encode(contacts: readonly Contact[]): Buffer;
}

/** A format whose files grow by whole pages. */
export function textFormat({ extension, head, encode }: TextFormat): Format {
  return {
    extension,
    isResumable: true,
    async open(path, bytes): Promise<RowFile | undefined> {
      const file = await PageFile.open(path, bytes);
      if (!file) return undefined;
      if (head && bytes === 0) await file.append(head);
      return {
        get bytes() {
          return file.bytes;
        },
        append: (contacts) => file.append(encode(contacts)),
        finish: () => file.close(),
        close: () => file.close(),
      };
    },
  };
}
