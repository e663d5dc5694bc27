import type { IntercomFailure } from "./failure.js";
import { startWaiting } from "./operation.js";
import { isWrite } from "./operations.js";
import type { UpstreamRequest } from "./upstream.js";

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
 * The calls that wait for their turn: interactive writes before interactive reads before bulk work, and each of these
 * first come, first served. Who has no time left leaves.
 */
export class WaitingLine {
  readonly #lanes: readonly [Waiter[], Waiter[], Waiter[]] = [[], [], []];
  readonly #refusalOf: (request: UpstreamRequest) => IntercomFailure;

  /** @param refusalOf What a call is told that leaves without having been let through. */
  constructor(refusalOf: (request: UpstreamRequest) => IntercomFailure) {
    this.#refusalOf = refusalOf;
  }

  /** Resolves when it is the call's turn. */
  join(request: UpstreamRequest): Promise<void> {
    const lane = this.#lanes[laneOf(request)];
    if (request.signal.aborted || lane.length >= MAX_WAITING) return Promise.reject(this.#refusalOf(request));
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
        remove(lane, waiter);
        waiter.refuse(this.#refusalOf(request));
      };
      request.signal.addEventListener("abort", giveUp, { once: true });
      lane.push(waiter);
    });
  }

  /** Whose turn is next. */
  first(): UpstreamRequest | undefined {
    return (this.#lanes[0][0] ?? this.#lanes[1][0] ?? this.#lanes[2][0])?.request;
  }

  /** Lets the first one go; `false` when there is nobody any more. */
  admitFirst(): boolean {
    const waiter = this.#lanes.find((lane) => lane.length > 0)?.shift();
    waiter?.admit();
    return waiter !== undefined;
  }

  /** Sends those away whose deadline comes before `time`. */
  refuseUntil(time: number): void {
    for (const lane of this.#lanes)
      for (const waiter of lane.filter(({ request }) => request.deadline <= time)) {
        remove(lane, waiter);
        waiter.refuse(this.#refusalOf(waiter.request));
      }
  }
}

function remove(lane: Waiter[], waiter: Waiter): void {
  lane.splice(lane.indexOf(waiter), 1);
}

function laneOf({ operation, payer }: UpstreamRequest): 0 | 1 | 2 {
  if (payer.lane === "bulk") return 2;
  return isWrite(operation) ? 0 : 1;
}
