import type { IncomingMessage } from "node:http";
import type { Socket } from "node:net";

export interface IncomingBodiesOptions {
  /** The most bodies on their way at once. */
  readonly maxCount: number;
  /** The most bytes of all of them that have arrived. */
  readonly maxBytes: number;
  /** Called for each connection that was closed to free memory. */
  readonly onEnded: () => void;
}

interface Body {
  readonly socket: Socket;
  /** The bytes that arrived. */
  bytes: number;
}

/** What a piece takes of the heap beside its bytes until the body is whole: a client may send one byte in each. */
const BYTES_PER_PIECE = 64;

/**
 * Bodies on their way hold no slot, so they have bounds of their own, beside the time that a request may take. Where a bound
 * is reached, the body that has been on its way for the longest ends with its connection: newcomers are not turned away.
 */
export class IncomingBodies {
  /** The one that has waited for the longest is first. */
  readonly #bodies = new Set<Body>();
  #bytes = 0;

  constructor(private readonly options: IncomingBodiesOptions) {}

  /**
   * To be called in the same tick as whoever reads the body begins: from here on its pieces flow.
   * @returns Says that the body is there, or will not come any more.
   */
  begin(request: IncomingMessage): () => void {
    const body = { socket: request.socket, bytes: 0 };
    this.#bodies.add(body);
    if (this.#bodies.size > this.options.maxCount) this.#endOldest();
    const arrive = (piece: Buffer | string) => {
      const bytes = Buffer.byteLength(piece) + BYTES_PER_PIECE;
      body.bytes += bytes;
      this.#bytes += bytes;
      while (this.#bytes > this.options.maxBytes) this.#endOldest();
    };
    request.on("data", arrive);
    return () => {
      request.off("data", arrive);
      this.#remove(body);
    };
  }

  #endOldest(): void {
    const [oldest] = this.#bodies;
    if (!oldest) return;
    this.#remove(oldest);
    oldest.socket.destroy();
    this.options.onEnded();
  }

  #remove(body: Body): void {
    if (this.#bodies.delete(body)) this.#bytes -= body.bytes;
  }
}
