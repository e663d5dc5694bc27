import { getHeapStatistics } from "node:v8";
import { Room } from "./room.js";

/**
 * What a field of an answer, and a row of a page, takes of the heap while its operation is at work, in bytes. A row is
 * kept as Intercom sent it, whatever is selected of it. Measured were 60 to 95 for a field with its part of the text that
 * is sent, and 1,600 for a row of the emulator's; rows of Intercom's own are about twice as long (docs/operations.md).
 */
const BYTES_PER_FIELD = 100;
const BYTES_PER_ROW = 3_000;
/** The memory that every operation needs for its request, document and context. */
const BYTES_PER_OPERATION = 32_000;

/** The part of the heap that everything admitted at once may take. */
const HEAP_SHARE = 1 / 4;
/** An operation is large when so many of them would fill all of that. */
const FEW = 32;
/** Large operations that wait at once: they hold slots of MAX_IN_FLIGHT. */
const MAX_WAITING_LARGE = 32;

/** The expected weight of an operation, in bytes. */
export function weightOf({ fields, rows }: { readonly fields: number; readonly rows: number }): number {
  return BYTES_PER_OPERATION + fields * BYTES_PER_FIELD + rows * BYTES_PER_ROW;
}

/** All operations at work may weigh so much, in bytes: a quarter of what V8 lets the heap grow to. */
export const shareOfHeap = () => getHeapStatistics().heap_size_limit * HEAP_SHARE;

export interface WeightsOptions {
  /** The most that all operations in progress may weigh together, in bytes. */
  readonly capacity: number;
  /** How long an operation waits for room, in milliseconds. */
  readonly maxWaitMs: number;
}

/**
 * Admits operations by what they weigh. Large and small ones have half of the room each, so that small ones, which most
 * are, never wait behind large ones, and large ones are not kept out by many small ones.
 */
export class Weights {
  readonly #small: Room;
  readonly #large: Room;
  readonly #largeFrom: number;

  constructor({ capacity, maxWaitMs }: WeightsOptions) {
    const size = capacity / 2;
    this.#small = new Room({ size, maxWaitMs, maxWaiting: Number.POSITIVE_INFINITY });
    this.#large = new Room({ size, maxWaitMs, maxWaiting: MAX_WAITING_LARGE });
    this.#largeFrom = capacity / FEW;
  }

  /** See {@link Room.enter}. */
  enter(weight: number, caller: string, signal: () => AbortSignal): ReturnType<Room["enter"]> {
    return (weight >= this.#largeFrom ? this.#large : this.#small).enter(weight, caller, signal);
  }
}
