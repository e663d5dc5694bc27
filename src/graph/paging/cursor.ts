import { createHash, createHmac } from "node:crypto";
import { NONCE_BYTES, open, SEAL_BYTES, seal } from "../../crypto/seal.js";
import { InvalidInput } from "../errors/invalid-input.js";

const VERSION = 1;
const MAX_LENGTH = 2_048;

/** Made once: a cursor that is wrong for one row of a page is wrong for thousands. */
const REFUSED = {
  foreign: refusal("This is not a cursor of this server."),
  version: refusal("This cursor is of another version of this server."),
  changed: refusal("This cursor was changed, or comes from another workspace."),
  query: refusal("This cursor belongs to a query with another filter, sort or parent."),
};

function refusal(reason: string): InvalidInput {
  return new InvalidInput(
    `${reason} Start again without \`after\`, or use a cursor of this very query as it is.`,
    ["after"],
  );
}

/** Turns places in a list into opaque cursors and back. */
export interface CursorCodec {
  /** @param query What the list was asked for; see {@link queryKey}. */
  seal(query: string, position: Position): string;
  /** @throws InvalidInput for a cursor that was changed, is of an older format or belongs to another query. */
  open(query: string, cursor: string): Position;
}

/**
 * Cursors are sealed, not only signed: a cursor holds the value that the list is sorted by, which may be a name or an
 * e-mail address, and cursors end up in URLs and logs. The nonce is a digest of the content, so that one place always
 * gives one cursor and clients can compare them.
 *
 * @param key 32 bytes, the same in every replica
 */
export function createCursorCodec(key: Buffer): CursorCodec {
  return {
    seal(query, { page, offset, id, sort }) {
      const content = JSON.stringify([query, page, offset, id, sort]);
      const nonce = createHmac("sha256", key).update(content).digest().subarray(0, NONCE_BYTES);
      return Buffer.concat([Buffer.of(VERSION), ...seal(content, key, nonce)]).toString("base64url");
    },

    open(query, cursor) {
      const bytes =
        /^[\w-]+$/.test(cursor) && cursor.length <= MAX_LENGTH
          ? Buffer.from(cursor, "base64url")
          : Buffer.alloc(0);
      // Base64 has spare bits at its end: a cursor that differs in them alone was changed as well.
      if (bytes.length <= 1 + SEAL_BYTES || bytes.toString("base64url") !== cursor) throw REFUSED.foreign;
      if (bytes[0] !== VERSION) throw REFUSED.version;
      const content = decrypt(key, bytes);
      if (content === undefined) throw REFUSED.changed;
      const [boundTo, page, offset, id, sort] = JSON.parse(content) as [
        string,
        string | null,
        number,
        string,
        Position["sort"],
      ];
      if (boundTo !== query) throw REFUSED.query;
      return { page, offset, id, sort };
    },
  };
}

function decrypt(key: Buffer, bytes: Buffer): string | undefined {
  try {
    return open(bytes.subarray(1), key);
  } catch {
    return undefined;
  }
}

/** A short name for what a list was asked for; page sizes are not part of it, so they may change from page to page. */
export function queryKey(...parts: readonly unknown[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("base64url").slice(0, 16);
}

/** The values that an order compares: the value that the list is sorted by, then the id. */
export interface Anchor {
  readonly id: string;
  readonly sort: string | number | null;
}

/** A place right behind one row of an Intercom list. */
export interface Position extends Anchor {
  /** Intercom's cursor of the page that holds the next row; `null` is the first page. */
  readonly page: string | null;
  /** How many rows of that page lie before this place. */
  readonly offset: number;
}

/** Lower values first, then lower ids. What has no value stands below everything, as in Intercom's own cursors (they hold -1 for it). */
export function compareAnchors(a: Anchor, b: Anchor): number {
  return compareValues(a.sort, b.sort) || compareValues(a.id, b.id);
}

function compareValues(a: Anchor["sort"], b: Anchor["sort"]): number {
  if (a === b) return 0;
  if (a === null) return -1;
  return b !== null && a < b ? -1 : 1;
}
