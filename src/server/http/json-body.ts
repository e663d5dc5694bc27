import { isUtf8 } from "node:buffer";
import { Refusal } from "../errors/refusal.js";

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
