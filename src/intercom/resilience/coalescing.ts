import { isWrite } from "../endpoints/endpoint.js";
import { type FailureKind, IntercomFailure } from "../transport/failure.js";
import type { Send, UpstreamRequest } from "../transport/upstream.js";

/**
 * Identical GETs in flight are one call, for callers of one identity. A read that began before a write may hold what was
 * before it, so nobody joins one that was under way when a write ended.
 */
export function withCoalescing(send: Send): Send {
  const flights = new Map<string, Flight>();

  function start(key: string, request: UpstreamRequest): Flight {
    const flight = new Flight(send, request, () => {
      if (flights.get(key) === flight) flights.delete(key);
    });
    flights.set(key, flight);
    return flight;
  }

  async function read(request: UpstreamRequest): Promise<unknown> {
    const { target, bill } = request;
    const key = `${bill.caller}\n${bill.lane}\n${target}`;
    const flight = flights.get(key) ?? start(key, request);
    try {
      return await flight.join(request);
    } catch (error) {
      // Another bill reached its ceiling; the one that waited beside it has its own.
      if (flight.bill === bill || !isOfBill(error)) throw error;
      return read(request);
    }
  }

  return (request) => {
    const { endpoint } = request;
    if (isWrite(endpoint)) return send(request).finally(() => flights.clear());
    return endpoint.method === "GET" ? read(request) : send(request);
  };
}

/** Whether a call was ended by the ceiling of its bill, which says nothing about the call. */
const isOfBill = (error: unknown) => error instanceof IntercomFailure && OF_BILL.has(error.kind);
const OF_BILL: ReadonlySet<FailureKind> = new Set(["cost-limit", "upstream-limit"]);

/** One call that several wait for. Who gives up leaves; the call itself is given up when the last one has left. */
class Flight {
  /** The bill that it goes on: that of the work that asked first. */
  readonly bill: UpstreamRequest["bill"];
  readonly #controller = new AbortController();
  readonly #answer: Promise<unknown>;
  readonly #end: () => void;
  #waiting = 0;
  #deadline: number;

  constructor(send: Send, request: UpstreamRequest, end: () => void) {
    this.bill = request.bill;
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

  join({ signal, deadline, endpoint }: UpstreamRequest): Promise<unknown> {
    if (signal.aborted) return Promise.reject(new IntercomFailure("not-sent", { endpoint }));
    this.#waiting += 1;
    this.#deadline = Math.max(this.#deadline, deadline);
    return new Promise((resolve, reject) => {
      const leave = () => {
        this.#waiting -= 1;
        if (this.#waiting > 0) return reject(new IntercomFailure("timeout", { endpoint }));
        this.#end();
        this.#controller.abort(); // it fails at once, and says what it was waiting for
      };
      signal.addEventListener("abort", leave, { once: true });
      this.#answer.then(resolve, reject).finally(() => signal.removeEventListener("abort", leave));
    });
  }
}
