import type { IncomingMessage } from "node:http";
import type { Socket } from "node:net";

export interface IncomingBodiesOptions {
  /** The most bytes of one body. */
  readonly maxBodyBytes: number;
  /** The most bodies on their way at once. */
  readonly maxCount: number;
  /** The most bytes of all of them that have arrived. */
  readonly maxBytes: number;
  /** Is told of each connection that was ended to make room. */
  readonly onEnded: () => void;
}

interface Body {
  readonly socket: Socket;
  /** What counts from the beginning: all of a short body, and of others as much as may have come with the headers. */
  readonly first: number;
  /** What the connection had read before; `null` for a short body. */
  readonly readBefore: number | null;
}

const FIRST_BYTES = 65_536;
const CHECK_MS = 1_000;

/**
 * Bodies on their way hold no slot, so they have bounds of their own, beside the time that a request may take. Where a bound
 * is reached, the body that has been on its way for the longest ends with its connection: newcomers are not turned away.
 */
export class IncomingBodies {
  /** The one that has waited for the longest is first. */
  readonly #bodies = new Set<Body>();
  #timer: NodeJS.Timeout | undefined;

  constructor(private readonly options: IncomingBodiesOptions) {}

  /** @returns Says that the body is there, or will not come any more. */
  begin({ socket, headers }: IncomingMessage): () => void {
    const length = Number(headers["content-length"] ?? Number.POSITIVE_INFINITY);
    const first = Math.min(length, FIRST_BYTES, this.options.maxBodyBytes);
    const body = { socket, first, readBefore: length <= FIRST_BYTES ? null : socket.bytesRead };
    this.#bodies.add(body);
    if (this.#bodies.size > this.options.maxCount) this.#endOldest();
    this.#timer ??= setInterval(() => this.#check(), CHECK_MS).unref();
    return () => {
      this.#bodies.delete(body);
    };
  }

  /** Ends as many as are too much, and itself where there is nothing to watch. */
  #check(): void {
    const { maxBytes, maxBodyBytes } = this.options;
    if (this.#bodies.size === 0) {
      clearInterval(this.#timer);
      this.#timer = undefined;
    }
    while (this.#bodies.size * maxBodyBytes > maxBytes && this.#arrivedBytes() > maxBytes) this.#endOldest();
  }

  #arrivedBytes(): number {
    let sum = 0;
    for (const { socket, readBefore, first } of this.#bodies) {
      const later = readBefore === null ? 0 : socket.bytesRead - readBefore;
      sum += Math.min(this.options.maxBodyBytes, first + later);
    }
    return sum;
  }

  #endOldest(): void {
    const [oldest] = this.#bodies;
    if (!oldest) return;
    this.#bodies.delete(oldest);
    oldest.socket.destroy();
    this.options.onEnded();
  }
}
