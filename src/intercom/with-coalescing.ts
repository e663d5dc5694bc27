import { IntercomFailure } from "./failure.js";
import { isWrite } from "./operations.js";
import type { Send, UpstreamRequest } from "./upstream.js";

/**
 * Identical GETs in flight are one call, for callers of one identity. A read that began before a write may hold what was
 * before it, so nobody joins one that was under way when a write ended.
 */
export function withCoalescing(send: Send): Send {
  const flights = new Map<string, Flight>();
  return (request) => {
    const { operation, target, payer } = request;
    if (isWrite(operation)) return send(request).finally(() => flights.clear());
    if (operation.method !== "GET") return send(request);
    const key = `${payer.caller}\n${payer.lane}\n${target}`;
    const known = flights.get(key);
    if (known) return known.join(request);
    const flight = new Flight(send, request, () => {
      if (flights.get(key) === flight) flights.delete(key);
    });
    flights.set(key, flight);
    return flight.join(request);
  };
}

/** One call that several wait for. Who gives up leaves; the call itself is given up when the last one has left. */
class Flight {
  readonly #controller = new AbortController();
  readonly #answer: Promise<unknown>;
  readonly #end: () => void;
  #waiting = 0;
  #deadline: number;

  constructor(send: Send, request: UpstreamRequest, end: () => void) {
    this.#end = end;
    this.#deadline = request.deadline;
    const deadline = () => this.#deadline;
    this.#answer = send({
      ...request,
      signal: this.#controller.signal,
      get deadline() {
        return deadline();
      },
    }).finally(end);
    this.#answer.catch(() => undefined); // it may fail when nobody waits any more
  }

  join({ signal, deadline, operation }: UpstreamRequest): Promise<unknown> {
    if (signal.aborted) return Promise.reject(new IntercomFailure("not-sent", { operation }));
    this.#waiting += 1;
    this.#deadline = Math.max(this.#deadline, deadline);
    return new Promise((resolve, reject) => {
      const leave = () => {
        this.#waiting -= 1;
        if (this.#waiting > 0) return reject(new IntercomFailure("timeout", { operation }));
        this.#end();
        this.#controller.abort(); // it fails at once, and says what it was waiting for
      };
      signal.addEventListener("abort", leave, { once: true });
      this.#answer.then(resolve, reject).finally(() => signal.removeEventListener("abort", leave));
    });
  }
}
