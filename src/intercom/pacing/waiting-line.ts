import { isWrite } from "../endpoints/endpoint.js";
import { startWaiting } from "../operation.js";
import type { IntercomFailure } from "../transport/failure.js";
import type { UpstreamRequest } from "../transport/upstream.js";
import { FairQueue } from "./fair-queue.js";

interface Waiter {
  readonly request: UpstreamRequest;
  /** Lets it go. */
  readonly admit: () => void;
  readonly refuse: (failure: IntercomFailure) => void;
}

/**
 * The most calls that wait in one lane. At the largest limit that was seen, 1,667 in ten seconds, so many go within the
 * usual deadline of eight; a longer queue helps nobody.
 */
const MAX_WAITING = 1_300;

/**
 * The calls that wait for their turn: interactive writes before interactive reads before bulk work. Within each of these
 * callers take turns, so that no caller waits for all that another has asked for. A call whose time is over leaves the queue.
 */
export class WaitingLine {
  readonly #lanes: readonly FairQueue<Waiter>[] = [new FairQueue(), new FairQueue(), new FairQueue()];
  readonly #refusalOf: (request: UpstreamRequest) => IntercomFailure;

  /** @param refusalOf What a call is told that leaves without having been let through. */
  constructor(refusalOf: (request: UpstreamRequest) => IntercomFailure) {
    this.#refusalOf = refusalOf;
  }

  /** Resolves when it is the call's turn. */
  join(request: UpstreamRequest): Promise<void> {
    const lane = this.#lanes[laneOf(request)] as FairQueue<Waiter>;
    const { caller } = request.payer;
    if (request.signal.aborted || !this.#hasRoom(lane, caller))
      return Promise.reject(this.#refusalOf(request));
    return new Promise((resolve, reject) => {
      const stopWaiting = startWaiting(request.payer);
      const leave = () => {
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
        lane.remove(caller, waiter);
        waiter.refuse(this.#refusalOf(request));
      };
      request.signal.addEventListener("abort", giveUp, { once: true });
      lane.push(caller, waiter);
    });
  }

  /** Whose turn is next. */
  first(): UpstreamRequest | undefined {
    return this.#fullLane()?.first()?.request;
  }

  /** Lets the first one go; `false` when there is nobody any more. */
  admitFirst(): boolean {
    const waiter = this.#fullLane()?.shift();
    waiter?.admit();
    return waiter !== undefined;
  }

  /** Sends those away whose deadline comes before `time`. */
  refuseUntil(time: number): void {
    for (const lane of this.#lanes)
      for (const waiter of lane.items())
        if (waiter.request.deadline <= time) {
          lane.remove(waiter.request.payer.caller, waiter);
          waiter.refuse(this.#refusalOf(waiter.request));
        }
  }

  #fullLane(): FairQueue<Waiter> | undefined {
    return this.#lanes.find(({ length }) => length > 0);
  }

  /** Where a lane is full, the last call of whoever has most in it gives way to a caller who has less. */
  #hasRoom(lane: FairQueue<Waiter>, caller: string): boolean {
    if (lane.length < MAX_WAITING) return true;
    const given = lane.giveWay(caller);
    given?.refuse(this.#refusalOf(given.request));
    return given !== undefined;
  }
}

function laneOf({ endpoint, payer }: UpstreamRequest): 0 | 1 | 2 {
  if (payer.lane === "bulk") return 2;
  return isWrite(endpoint) ? 0 : 1;
}
