import type { ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { onResponseOver } from "./on-response-over.js";
import { sentBytes } from "./sent-bytes.js";

export type EndedFor = "too-slow" | "too-much";

export interface UnreadAnswersOptions {
  /** The most bytes of answers that wait in the process to be sent. */
  readonly maxBytes: number;
  /** Is told of each connection that was ended. */
  readonly onEnded: (reason: EndedFor) => void;
}

interface Answer {
  readonly bytes: number;
}

/** A connection with answers that have not left the process; they leave in the order in which they were asked for. */
interface Connection {
  readonly socket: Socket;
  readonly answers: Set<Answer>;
  bytes: number;
  /** When the present stretch of time began, and what had been sent until then. */
  since: number;
  sentBefore: number;
}

/** Of the bound of the process, one connection may have this part, by requests sent before the last answer was read. */
const CONNECTION_SHARE = 0.25;
/** In each stretch of this time so many bytes must leave, or the connection is ended. */
const STRETCH_MS = 20_000;
const MIN_BYTES = 20_000;
const CHECK_MS = 1_000;

/**
 * Watches answers on their way out, of every route: how fast they leave, and how much of them waits in the process. What the
 * kernel has taken has left. Where all that waits is more than the bound, whoever reads slowest is ended first.
 */
export class UnreadAnswers {
  readonly #connections = new Map<Socket, Connection>();
  #bytes = 0;
  #timer: NodeJS.Timeout | undefined;

  constructor(private readonly options: UnreadAnswersOptions) {}

  /** @param bytes Size of the body; 0 where a stream brings it, which waits for its reader by itself. */
  watch(response: ServerResponse, bytes: number): void {
    const { socket } = response.req;
    const connection = this.#connections.get(socket) ?? begin(socket);
    this.#connections.set(socket, connection);
    const answer = { bytes };
    connection.answers.add(answer);
    connection.bytes += bytes;
    this.#bytes += bytes;
    onResponseOver(response, () => {
      connection.answers.delete(answer);
      connection.bytes -= bytes;
      this.#bytes -= bytes;
      if (connection.answers.size === 0) this.#connections.delete(socket);
    });
    const { maxBytes } = this.options;
    if (connection.answers.size > 1 && waitingBytes(connection) > maxBytes * CONNECTION_SHARE)
      this.#end(connection, "too-much");
    if (this.#bytes > maxBytes) this.#makeRoom();
    this.#timer ??= setInterval(() => this.#check(), CHECK_MS).unref();
  }

  /** Ends who reads too slowly, and itself where there is nobody to watch. */
  #check(): void {
    if (this.#connections.size === 0) {
      clearInterval(this.#timer);
      this.#timer = undefined;
    }
    if (this.#bytes > this.options.maxBytes) this.#makeRoom();
    const now = performance.now();
    for (const connection of this.#connections.values()) {
      const sent = sentBytes(connection.socket);
      if (sent - connection.sentBefore >= MIN_BYTES) {
        connection.since = now;
        connection.sentBefore = sent;
      } else if (now - connection.since >= STRETCH_MS) this.#end(connection, "too-slow");
    }
  }

  #makeRoom(): void {
    const waiting = [...this.#connections.values()].map((connection) => ({
      connection,
      bytes: waitingBytes(connection),
    }));
    let sum = waiting.reduce((total, { bytes }) => total + bytes, 0);
    waiting.sort((a, b) => a.connection.since - b.connection.since);
    for (const { connection, bytes } of waiting) {
      if (sum <= this.options.maxBytes) return;
      if (bytes === 0) continue;
      sum -= bytes;
      this.#end(connection, "too-much");
    }
  }

  #end({ socket }: Connection, reason: EndedFor): void {
    if (socket.destroyed) return;
    socket.destroy();
    this.options.onEnded(reason);
  }
}

function begin(socket: Socket): Connection {
  const sentBefore = sentBytes(socket);
  return { socket, answers: new Set(), bytes: 0, since: performance.now(), sentBefore };
}

/** Of the first answer, what the kernel has not taken; of those behind it, everything. */
function waitingBytes({ socket, answers, bytes }: Connection): number {
  const [first] = answers;
  if (!first) return 0;
  return bytes - first.bytes + Math.min(first.bytes, socket.bytesWritten - sentBytes(socket));
}
