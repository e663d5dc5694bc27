import { isWrite } from "../endpoints/endpoint.js";
import type { IntercomFailure } from "../transport/failure.js";
import type { UpstreamRequest } from "../transport/upstream.js";
import { lanes, QUEUES, sendBy } from "./lanes.js";

interface Waiter {
  readonly request: UpstreamRequest;
  /** Lets it go. */
  readonly admit: () => void;
  readonly refuse: (failure: IntercomFailure) => void;
}

/**
 * The most calls that wait in one queue. At the largest limit that was seen, 1,667 in ten seconds, so many go within the
 * usual deadline of eight; a longer queue helps nobody.
 */
const MAX_WAITING = 1_300;

/**
 * The calls that wait for their turn, in the queues that the table of lanes names. Within a queue callers take turns, so
 * that no caller waits for all that another has asked for. A call leaves its queue when nobody waits for it any more, or when
 * it is too late to send it.
 */
export class WaitingLine {
  readonly #queues: readonly FairQueue<Waiter>[] = Array.from({ length: QUEUES }, () => new FairQueue());
  readonly #refusalOf: (request: UpstreamRequest) => IntercomFailure;

  /** @param refusalOf What a call is told that leaves without having been let through. */
  constructor(refusalOf: (request: UpstreamRequest) => IntercomFailure) {
    this.#refusalOf = refusalOf;
  }

  /** Resolves when it is the call's turn. */
  join(request: UpstreamRequest): Promise<void> {
    const queue = this.#queueOf(request);
    const { caller } = request.bill;
    const lastMoment = sendBy(request);
    const waitMs = lastMoment < request.deadline ? lastMoment - performance.now() : Number.POSITIVE_INFINITY;
    if (request.signal.aborted || waitMs <= 0 || !this.#hasRoom(queue, caller))
      return Promise.reject(this.#refusalOf(request));
    return new Promise((resolve, reject) => {
      const stopWaiting = request.bill.startWaiting();
      const leave = () => {
        clearTimeout(tooLate);
        request.signal.removeEventListener("abort", giveUp);
        stopWaiting();
      };
      const waiter: Waiter = {
        request,
        admit: () => {
          leave();
          resolve();
        },
        refuse: (failure) => {
          leave();
          reject(failure);
        },
      };
      const giveUp = () => {
        queue.remove(caller, waiter);
        waiter.refuse(this.#refusalOf(request));
      };
      request.signal.addEventListener("abort", giveUp, { once: true });
      const tooLate = Number.isFinite(waitMs) ? setTimeout(giveUp, waitMs).unref() : undefined;
      queue.push(caller, waiter);
    });
  }

  /** Whose turn is next. */
  first(): UpstreamRequest | undefined {
    return this.#firstQueue()?.first()?.request;
  }

  /** Lets the first one go; `false` when there is nobody any more. */
  admitFirst(): boolean {
    const waiter = this.#firstQueue()?.shift();
    waiter?.admit();
    return waiter !== undefined;
  }

  /** Sends those away who must have been sent before `time`. */
  refuseUntil(time: number): void {
    for (const queue of this.#queues)
      for (const waiter of queue.items())
        if (sendBy(waiter.request) <= time) {
          queue.remove(waiter.request.bill.caller, waiter);
          waiter.refuse(this.#refusalOf(waiter.request));
        }
  }

  #queueOf({ endpoint, bill }: UpstreamRequest): FairQueue<Waiter> {
    const queue = lanes[bill.lane].queue[isWrite(endpoint) ? "write" : "read"];
    return this.#queues[queue] as FairQueue<Waiter>;
  }

  #firstQueue(): FairQueue<Waiter> | undefined {
    return this.#queues.find(({ length }) => length > 0);
  }

  /** Where a queue is full, the last call of whoever has most in it gives way to a caller who has less. */
  #hasRoom(queue: FairQueue<Waiter>, caller: string): boolean {
    if (queue.length < MAX_WAITING) return true;
    const given = queue.giveWay(caller);
    given?.refuse(this.#refusalOf(given.request));
    return given !== undefined;
  }
}

/**
 * A queue that several share: whoever waits in it takes turns with the others, and goes first come, first served among
 * what is its own. While nobody else waits, one may have every turn.
 */
export class FairQueue<Item> {
  /** In the order in which they have their turns. */
  readonly #queues = new Map<string, Item[]>();
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** Adds an item at the end of its owner's own queue. */
  push(owner: string, item: Item): void {
    const queue = this.#queues.get(owner);
    if (queue) queue.push(item);
    else this.#queues.set(owner, [item]);
    this.#length += 1;
  }

  /** Whose turn it is. */
  first(): Item | undefined {
    for (const [item] of this.#queues.values()) return item;
    return undefined;
  }

  /** Takes the first out; its owner has the next turn when all others have had theirs. */
  shift(): Item | undefined {
    for (const [owner, queue] of this.#queues) {
      const item = queue.shift();
      this.#length -= 1;
      this.#queues.delete(owner);
      if (queue.length > 0) this.#queues.set(owner, queue);
      return item;
    }
    return undefined;
  }

  /** Takes an item out, wherever it stands. */
  remove(owner: string, item: Item): void {
    const queue = this.#queues.get(owner);
    const index = queue?.indexOf(item) ?? -1;
    if (!queue || index === -1) return;
    queue.splice(index, 1);
    this.#length -= 1;
    if (queue.length === 0) this.#queues.delete(owner);
  }

  /**
   * Takes out the last item of whoever has most here, to make room for `owner`; `undefined` where `owner` has as many as
   * anybody.
   */
  giveWay(owner: string): Item | undefined {
    const own = this.#queues.get(owner)?.length ?? 0;
    let [most, longest]: [string, Item[]] = [owner, []];
    for (const [name, queue] of this.#queues)
      if (queue.length > longest.length) [most, longest] = [name, queue];
    const last = longest.at(-1);
    if (last === undefined || longest.length <= own + 1) return undefined;
    this.remove(most, last);
    return last;
  }

  /** All that wait. */
  items(): Item[] {
    return [...this.#queues.values()].flat();
  }
}
