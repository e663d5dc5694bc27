import type { FastifyReply } from "fastify";
import type { StreamFormat } from "../../bulk/stream/asked-stream.js";
import type { ContactStream } from "../../bulk/stream/open-stream.js";
import { failureTable } from "../../graph/errors/failure-table.js";
import { IntercomFailure } from "../../intercom/transport/failure.js";
import { beginStream, drained, HEARTBEAT_MS } from "../live/transports/stream-response.js";
import { sentBytes } from "../traffic/watch-traffic.js";

/** Why a stream is not complete. */
export type Reason =
  | "DIFFERENT_COUNT"
  | "SERVER_LEAVES"
  | "CLIENT_GONE"
  | "CALLER_REFUSED"
  | "INTERNAL_SERVER_ERROR"
  | (typeof failureTable)[keyof typeof failureTable]["read"];

/** What became of an export. */
export interface ExportEnd {
  readonly rows: number;
  /** Contacts that Intercom counts after the walk; `null` where it did not come so far. */
  readonly counted: number | null;
  /** `null` where it is complete. */
  readonly reason: Reason | null;
}

export interface Sending {
  readonly format: StreamFormat;
  /** Why the walk is to end, once somebody wants that. */
  readonly endedBy: () => Reason | undefined;
  /** Asked before each page whether the caller may still have it. */
  readonly mayGoOn: () => Promise<boolean>;
  readonly onRows: (rows: number) => void;
  /** The reader took nothing for too long. */
  readonly onStalled: () => void;
  readonly onFault: (error: unknown) => void;
}

const CONTENT_TYPES: Readonly<Record<StreamFormat, string>> = {
  ndjson: "application/x-ndjson; charset=utf-8",
  csv: "text/csv; charset=utf-8; header=present",
};

/** Sends a stream to its end. The next page is read when the reader has taken the one before. */
export async function sendExport(
  reply: FastifyReply,
  stream: ContactStream,
  sending: Sending,
): Promise<ExportEnd> {
  const { format, onStalled } = sending;
  const response = beginStream(reply, { contentType: CONTENT_TYPES[format], opening: stream.head });
  const { socket } = response.req;
  let sentBefore = sentBytes(socket);
  const beat = setInterval(() => {
    const sent = sentBytes(socket);
    if (response.writableLength === 0) response.write("\n");
    else if (sent === sentBefore) {
      onStalled();
      socket.destroy();
    }
    sentBefore = sent;
  }, HEARTBEAT_MS).unref();
  try {
    const end = await walk(response, stream, sending, () => beat.refresh());
    if (format === "ndjson") response.end(trailerOf(end, stream.asOf));
    else if (end.reason === null) response.end();
    else response.destroy(); // CSV has no place for a word on it, so that the response is cut short
    return end;
  } finally {
    clearInterval(beat);
  }
}

async function walk(
  response: ReturnType<typeof beginStream>,
  stream: ContactStream,
  { endedBy, mayGoOn, onRows, onFault }: Sending,
  onWritten: () => void,
): Promise<ExportEnd> {
  let rows = 0;
  const endedFor = (reason: Reason): ExportEnd => ({ rows, counted: null, reason });
  try {
    const chunks = stream.chunks();
    for (;;) {
      const ended = endedBy();
      if (ended) return endedFor(ended);
      if (!(await mayGoOn())) return endedFor("CALLER_REFUSED");
      const { done, value } = await chunks.next();
      if (done) return { ...value, reason: value.counted === value.rows ? null : "DIFFERENT_COUNT" };
      rows += value.rows;
      onRows(value.rows);
      if (value.text === "") continue;
      const isTaken = response.write(value.text);
      onWritten();
      if (!isTaken) await drained(response);
    }
  } catch (error) {
    const ended = endedBy();
    if (ended) return endedFor(ended);
    if (error instanceof IntercomFailure) return endedFor(failureTable[error.kind].read);
    if ((error as { kind?: unknown }).kind === "interrupted") return endedFor("INTERCOM_UNAVAILABLE");
    onFault(error);
    return endedFor("INTERNAL_SERVER_ERROR");
  }
}

/** The last line of NDJSON. Contacts have no key that begins with an underscore. */
function trailerOf({ rows, counted, reason }: ExportEnd, asOf: number): string {
  const at = new Date(asOf * 1000).toISOString().replace(".000Z", "Z");
  return `${JSON.stringify({ _end: true, complete: reason === null, reason, rows, counted, asOf: at })}\n`;
}
