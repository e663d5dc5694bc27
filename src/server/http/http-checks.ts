import { isUtf8 } from "node:buffer";
import type { IncomingMessage } from "node:http";
import { Refusal } from "../errors/refusal.js";

/** Headers of which Node keeps the first and drops the others; what stands in front may have read another one. */
const SINGLE = new Set(["host", "authorization", "content-type"]);

/** Why a request is refused that two readers could understand differently, or whose method has no answer here. */
export function refusalOf(request: IncomingMessage): Refusal | undefined {
  if (isRepeated(request.rawHeaders))
    return new Refusal(
      400,
      "BAD_REQUEST",
      `A header was sent more than once. Send each of these at most once: ${[...SINGLE].join(", ")}.`,
      { connection: "close" }, // what else is on it may have been meant for somebody else
    );
  if (request.method === "OPTIONS" && !isPreflight(request))
    return new Refusal(
      405,
      "BAD_REQUEST",
      "OPTIONS is only supported for CORS preflight requests. Send a GraphQL operation with POST.",
      { allow: "GET, HEAD, POST" },
    );
  return undefined;
}

/** For the graph's own address. */
export const methodNotAllowed = () =>
  new Refusal(
    405,
    "BAD_REQUEST",
    "This address does not support the method. Send a GraphQL operation with POST, or a query with GET.",
    { allow: "GET, HEAD, POST, OPTIONS" },
  );

/** A few kilobytes of gzip can hold a gigabyte; documents are small enough without. */
export function refuseEncodedBody({ headers }: Pick<IncomingMessage, "headers">): void {
  const encoding = headers["content-encoding"];
  if (encoding !== undefined && encoding !== "identity")
    throw new Refusal(
      415,
      "BAD_REQUEST",
      "Compressed request bodies are not supported. Send the body without compression and without Content-Encoding.",
    );
}

function isRepeated(rawHeaders: readonly string[]): boolean {
  let seen = "";
  for (let i = 0; i < rawHeaders.length; i += 2) {
    const header = rawHeaders[i] ?? "";
    if (header.length !== 4 && header.length !== 12 && header.length !== 13) continue;
    const name = header.toLowerCase();
    if (!SINGLE.has(name)) continue;
    if (seen.includes(name)) return true;
    seen += ` ${name}`;
  }
  return false;
}

const isPreflight = ({ headers }: IncomingMessage) =>
  headers.origin !== undefined && headers["access-control-request-method"] !== undefined;

/** As clients spell the only charset that JSON has (RFC 8259). */
const UTF_8 = new Set(["utf-8", "utf8"]);

/** Why a body is refused that is no UTF-8: what would be stored instead are replacement characters. */
export function refusalOfBytes(body: Buffer, contentType: string | undefined): Refusal | undefined {
  const charset = contentType && /;\s*charset\s*=\s*"?([^\s";]+)/i.exec(contentType)?.[1];
  if (charset && !UTF_8.has(charset.toLowerCase()))
    return new Refusal(
      415,
      "BAD_REQUEST",
      "The charset of the body is not supported. Send JSON in UTF-8, with Content-Type: application/json.",
    );
  if (!isUtf8(body))
    return new Refusal(400, "BAD_REQUEST", "The body is not valid UTF-8. Encode the JSON text as UTF-8.");
  return undefined;
}

/**
 * Tells whether JSON text nests lists and objects deeper than `max`. It reads no further than it has to, where a parser
 * would build all of them first: 100,000 levels are 10 ms. Of text that is no JSON it may say either.
 */
export function isDeeperThan(max: number, json: string): boolean {
  let depth = 0;
  for (let at = 0; at < json.length; at += 1) {
    const char = json[at];
    if (char === '"') at = endOfString(json, at);
    else if (char === "]" || char === "}") depth -= 1;
    else if (char === "[" || char === "{") {
      depth += 1;
      if (depth > max) return true;
    }
  }
  return false;
}

/** Where the quote is that ends a string. */
function endOfString(json: string, start: number): number {
  let at = start + 1;
  while (at < json.length && json[at] !== '"') at += json[at] === "\\" ? 2 : 1;
  return at;
}
