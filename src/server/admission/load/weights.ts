import { getHeapStatistics } from "node:v8";

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

interface Waiting {
  readonly weight: number;
  readonly caller: string;
  readonly begin: () => void;
  readonly giveUp: () => void;
}

export interface RoomOptions {
  /** All that is inside may weigh so much. */
  readonly size: number;
  /** How long somebody waits outside, in milliseconds. */
  readonly maxWaitMs: number;
  /** How many wait outside at once. */
  readonly maxWaiting: number;
}

/**
 * Lets work in by its weight. Work that does not fit waits; callers are let in in turn, so one that sends much has the
 * others before its next. When too many wait, the last one of the caller that has most of them waiting is turned away.
 * What is heavier than the whole room has it alone.
 */
export class Room {
  #inside = 0;
  readonly #insideOf = new Map<string, number>();
  readonly #waiting: Waiting[] = [];

  constructor(private readonly options: RoomOptions) {}

  /** The weight of all that is inside. */
  get inside(): number {
    return this.#inside;
  }

  get waiting(): number {
    return this.#waiting.length;
  }

  /**
   * @param signal Says what to wait with; asked for when there is something to wait for.
   * @returns what leaves the room; `undefined` where there was no room in time
   */
  enter(
    weight: number,
    caller: string,
    signal: () => AbortSignal,
  ): (() => void) | Promise<(() => void) | undefined> {
    if (this.#waiting.length === 0 && this.#fits(weight)) return this.#letIn(weight, caller);
    return new Promise((resolve) => {
      const gone = signal();
      const stop = (result: (() => void) | undefined) => {
        clearTimeout(timer);
        gone.removeEventListener("abort", giveUp);
        const index = this.#waiting.indexOf(entry);
        if (index >= 0) this.#waiting.splice(index, 1);
        resolve(result);
      };
      const giveUp = () => {
        stop(undefined);
        this.#letNextIn(); // a lighter one behind it may fit
      };
      const entry: Waiting = { weight, caller, begin: () => stop(this.#letIn(weight, caller)), giveUp };
      const timer = setTimeout(giveUp, this.options.maxWaitMs);
      gone.addEventListener("abort", giveUp, { once: true });
      this.#waiting.push(entry);
      if (gone.aborted) giveUp();
      else if (this.#waiting.length > this.options.maxWaiting) this.#turnOneAway();
    });
  }

  #fits(weight: number): boolean {
    return this.#inside === 0 || this.#inside + weight <= this.options.size;
  }

  #letIn(weight: number, caller: string): () => void {
    this.#inside += weight;
    this.#insideOf.set(caller, (this.#insideOf.get(caller) ?? 0) + 1);
    let isOver = false;
    return () => {
      if (isOver) return;
      isOver = true;
      this.#inside -= weight;
      const left = (this.#insideOf.get(caller) ?? 1) - 1;
      if (left === 0) this.#insideOf.delete(caller);
      else this.#insideOf.set(caller, left);
      this.#letNextIn();
    };
  }

  #letNextIn(): void {
    for (;;) {
      const next = this.#next();
      if (!next || !this.#fits(next.weight)) return;
      next.begin();
    }
  }

  /** Whoever came first of those whose caller has the least inside. */
  #next(): Waiting | undefined {
    let next: Waiting | undefined;
    for (const it of this.#waiting)
      if (!next || (this.#insideOf.get(it.caller) ?? 0) < (this.#insideOf.get(next.caller) ?? 0)) next = it;
    return next;
  }

  #turnOneAway(): void {
    const waitingOf = new Map<string, number>();
    for (const { caller } of this.#waiting) waitingOf.set(caller, (waitingOf.get(caller) ?? 0) + 1);
    const most = Math.max(...waitingOf.values());
    this.#waiting.findLast(({ caller }) => waitingOf.get(caller) === most)?.giveUp();
  }
}
