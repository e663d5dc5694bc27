import { createHash, randomUUID } from "node:crypto";
import { STATUS_CODES } from "node:http";

interface Answered {
  readonly status: number;
  readonly text: string;
  readonly isWrite: boolean;
  readonly elapsedMs: number;
}

/** Names the build that answered; Intercom's is a commit hash, and so is this. */
const BUILD = createHash("sha1").update("emulator").digest("hex");

/** The headers that recorded answers carry beside those of the version, the request and the rate limit. */
export function headersOf({ status, text, isWrite, elapsedMs }: Answered): Record<string, string> {
  const isDone = status >= 200 && status < 300;
  return {
    status: `${status} ${STATUS_CODES[status] ?? ""}`.trimEnd(),
    "x-intercom-version": BUILD,
    "x-request-queueing": "0",
    "x-runtime": (elapsedMs / 1000).toFixed(6),
    ...(isDone && text !== "" ? { etag: `W/"${createHash("md5").update(text).digest("hex")}"` } : {}),
    // Intercom reads from its primary database for a client that sends this cookie back within a second.
    ...(isDone && isWrite ? { "set-cookie": `recent_write=${randomUUID()}; max-age=1` } : {}),
  };
}
