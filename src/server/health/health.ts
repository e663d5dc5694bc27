import { monitorEventLoopDelay } from "node:perf_hooks";
import { getHeapStatistics } from "node:v8";
import type { FastifyInstance } from "fastify";
import type { Webhooks } from "../../webhooks/open-webhooks.js";

/**
 * Serves `/health/live` (restart when it fails) and `/health/ready` (send no requests while it fails).
 * @param webhooks Told by `/health/ready`, and no reason against being ready; `null` when none are received.
 */
export function serveHealth(
  http: FastifyInstance,
  readiness: Readiness,
  webhooks: Pick<Webhooks, "lastTakenAt"> | null,
): void {
  http.get("/health/live", (_request, reply) => reply.headers(NO_STORE).send({ status: "live" }));
  http.get("/health/ready", (_request, reply) => {
    const obstacles = readiness.obstacles();
    const status = obstacles.length === 0 ? "ready" : "not ready";
    return reply
      .code(obstacles.length === 0 ? 200 : 503)
      .headers(NO_STORE)
      .send({ status, obstacles, ...(webhooks && { webhooks: { lastTakenAt: timeOf(webhooks) } }) });
  });
}

function timeOf({ lastTakenAt }: Pick<Webhooks, "lastTakenAt">): string | null {
  const at = lastTakenAt();
  return at === null ? null : new Date(at).toISOString();
}

const NO_STORE = { "cache-control": "no-store" };

/**
 * Whether balancers should send requests here. That Intercom or Redis is away is no reason against it: another replica
 * would have it no better.
 */
export class Readiness {
  #isLeaving = false;

  constructor(private readonly pressure: Pick<Pressure, "isLoopSlow">) {}

  /** Whether the end has been announced: what is still asked is answered, on a last connection. */
  get isLeaving(): boolean {
    return this.#isLeaving;
  }

  leave(): void {
    this.#isLeaving = true;
  }

  /** The reasons for not being ready. */
  obstacles(): string[] {
    return [
      ...(this.#isLeaving ? ["shutting down"] : []),
      ...(this.pressure.isLoopSlow ? ["event loop delayed"] : []),
    ];
  }
}

/** How hard the process has it at the moment. */
export interface Pressure {
  /** Whether new work could end in a lack of memory. */
  readonly isHeapFull: boolean;
  /** Whether everything has been waiting for the event loop for several seconds. */
  readonly isLoopSlow: boolean;
  close(): void;
}

const SAMPLE_MS = 1_000;
const HEAP_SHARE = 0.85;
const SLOW_LOOP_MS = 200;
const SLOW_SAMPLES = 5;

/** Watches memory and event loop of this process. */
export function watchPressure(): Pressure {
  const delay = monitorEventLoopDelay({ resolution: 20 });
  delay.enable();
  let isHeapFull = false;
  let slowSamples = 0;
  const timer = setInterval(() => {
    const { used_heap_size, heap_size_limit } = getHeapStatistics();
    isHeapFull = used_heap_size > heap_size_limit * HEAP_SHARE;
    slowSamples = delay.percentile(99) / 1e6 > SLOW_LOOP_MS ? slowSamples + 1 : 0;
    delay.reset();
  }, SAMPLE_MS).unref();
  return {
    get isHeapFull() {
      return isHeapFull;
    },
    get isLoopSlow() {
      return slowSamples >= SLOW_SAMPLES;
    },
    close() {
      clearInterval(timer);
      delay.disable();
    },
  };
}

/** Counts started work and reports when all of it has ended. */
export class Pending {
  #count = 0;
  readonly #waiting: (() => void)[] = [];

  /** Begins something; the function returned ends it, once however often it is called. */
  begin(): () => void {
    this.#count += 1;
    let isOver = false;
    return () => {
      if (isOver) return;
      isOver = true;
      this.#count -= 1;
      if (this.#count === 0) for (const resolve of this.#waiting.splice(0)) resolve();
    };
  }

  /** Resolves when nothing is pending. */
  async idle(): Promise<void> {
    if (this.#count > 0) await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }
}
