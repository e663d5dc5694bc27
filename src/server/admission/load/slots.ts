import { tryAgain } from "../../errors/refusal.js";

/** Whose operation wants a slot. */
export interface SlotCaller {
  /** Among whom slots are shared out. */
  readonly key: string;
  /** How metrics name the caller: one of a bounded set of names. */
  readonly label: string;
}

/** Ends an operation, once however often it is called. */
export type LeaveSlot = () => void;

export interface SlotsOptions {
  /** The most operations in progress at once. */
  readonly max: number;
  /** No new work while memory is full. */
  readonly pressure: { readonly isHeapFull: boolean };
  /** Called when the wait of a caller ends, with the outcome. */
  readonly onWaited?: (label: string, outcome: "served" | "refused") => void;
}

interface Waiter {
  readonly caller: SlotCaller;
  readonly take: () => void;
}

interface Held {
  readonly label: string;
  count: number;
}

/** How long a caller below its share waits for a slot of somebody above it. */
const WAIT_MS = 5_000;

/**
 * The slots for operations at work. Who comes first takes them, whoever it is, as long as some are free. When none is, a
 * caller below its share waits for the next, and one at its share or above is refused.
 */
export class Slots {
  #count = 0;
  readonly #held = new Map<string, Held>();
  /** In the order of their coming. Not empty only while no slot is free. */
  readonly #waiting = new Set<Waiter>();

  constructor(private readonly options: SlotsOptions) {}

  /** Operations in progress. */
  get count(): number {
    return this.#count;
  }

  /** Operations in progress, by the labels of their callers. */
  byLabel(): ReadonlyMap<string, number> {
    const counts = new Map<string, number>();
    for (const { label, count } of this.#held.values()) counts.set(label, (counts.get(label) ?? 0) + count);
    return counts;
  }

  /**
   * Begins an operation, at once where a slot is free.
   * @throws Refusal when the caller has its share, when nothing became free in time, or when memory is full
   */
  enter(caller: SlotCaller): LeaveSlot | Promise<LeaveSlot> {
    const { max, pressure } = this.options;
    if (pressure.isHeapFull) throw overloaded();
    if (this.#count < max) return this.#take(caller);
    const waiting = [...this.#waiting].map((waiter) => waiter.caller.key);
    const isBelowShare = slotShare({ max, caller: caller.key, held: this.#held, waiting }) > 0;
    if (!isBelowShare || waiting.length >= max) throw overloaded();
    return this.#wait(caller);
  }

  #wait(caller: SlotCaller): Promise<LeaveSlot> {
    return new Promise((resolve, reject) => {
      const end = (outcome: "served" | "refused") => {
        clearTimeout(timer);
        this.#waiting.delete(waiter);
        this.options.onWaited?.(caller.label, outcome);
      };
      const timer = setTimeout(() => {
        end("refused");
        reject(overloaded());
      }, WAIT_MS);
      const take = () => {
        end("served");
        resolve(this.#take(caller));
      };
      const waiter = { caller, take };
      this.#waiting.add(waiter);
    });
  }

  #take({ key, label }: SlotCaller): LeaveSlot {
    const held = this.#held.get(key) ?? { label, count: 0 };
    this.#held.set(key, held);
    held.count += 1;
    this.#count += 1;
    let isOver = false;
    return () => {
      if (isOver) return;
      isOver = true;
      held.count -= 1;
      this.#count -= 1;
      if (held.count === 0) this.#held.delete(key);
      this.#next()?.take();
    };
  }

  /** Of those who wait, the first of the caller that holds the fewest slots. */
  #next(): Waiter | undefined {
    let next: Waiter | undefined;
    let fewest = Number.POSITIVE_INFINITY;
    for (const waiter of this.#waiting) {
      const count = this.#held.get(waiter.caller.key)?.count ?? 0;
      if (count >= fewest) continue;
      fewest = count;
      next = waiter;
    }
    return next;
  }
}

const overloaded = () =>
  tryAgain(
    "OVERLOADED",
    "This server is overloaded. Send the operation again after the time in Retry-After.",
  );

export interface SlotDemand {
  /** All slots. */
  readonly max: number;
  /** The caller that asks for another slot. */
  readonly caller: string;
  /** The slots that each caller holds. */
  readonly held: ReadonlyMap<string, { readonly count: number }>;
  /** Who waits, once for each slot that it waits for. */
  readonly waiting: readonly string[];
}

/**
 * How many more slots a caller may wait for: all of them divided by the callers that hold or want some, less what it holds
 * and waits for already. Zero or less is none.
 */
export function slotShare({ max, caller, held, waiting }: SlotDemand): number {
  const callers = new Set([caller, ...held.keys(), ...waiting]);
  const share = Math.ceil(max / callers.size);
  const waits = waiting.filter((key) => key === caller).length;
  return share - (held.get(caller)?.count ?? 0) - waits;
}
