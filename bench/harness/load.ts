import { request } from "undici";
import { percentile } from "./statistics.js";

/** One HTTP request to a contender. */
export interface Ask {
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly body?: string;
}

/**
 * Requests sent one after the other on a connection. One may be made anew each time: from the answer to the one before,
 * and from a number that is another for each, 0 when it is asked but once.
 */
export type Steps = readonly (Ask | ((before: string, turn: number) => Ask))[];

export interface Load {
  /** How often the steps were gone through. */
  readonly count: number;
  readonly errors: number;
  /** How the first wrong answer began. */
  readonly firstFault?: string;
  readonly perSecond: number;
  /** Of single requests, in milliseconds. */
  readonly p50: number;
  readonly p99: number;
}

interface LoadSetting {
  readonly connections: number;
  /** How often to go through the steps, over all connections; rounded up to the same number for each. */
  readonly count?: number;
  /** Instead of `count`. */
  readonly seconds?: number;
}

const TIMEOUT_SECONDS = 60;
const HEADERS = { "content-type": "application/json", accept: "application/json" };

/** Sends requests over a number of connections, each waiting for its answer before it sends the next. */
export async function load(url: string, steps: Steps, setting: LoadSetting): Promise<Load> {
  const { default: autocannon } = await import("autocannon").catch(() => {
    throw new Error("The load generator is missing: run `npm ci --prefix bench` first.");
  });
  const { connections, count = 0, seconds } = setting;
  const amount = Math.ceil(count / connections) * connections * steps.length;
  const times: number[] = [];
  const started = performance.now();
  let ended = started;
  let firstFault: string | undefined;
  const result = await new Promise<Parameters<Parameters<typeof autocannon>[1]>[1]>((resolve, reject) => {
    autocannon(
      {
        url,
        connections,
        ...(seconds ? { duration: seconds } : { amount }),
        sampleInt: 100,
        timeout: TIMEOUT_SECONDS,
        requests: steps.map(toRequest),
        verifyBody(body) {
          if (!body.includes('"errors":[')) return true;
          firstFault ??= body.slice(0, 300);
          return false;
        },
      },
      (error, done) => (error ? reject(error) : resolve(done)),
    ).on("response", (_client, _status, _bytes, milliseconds) => {
      times.push(milliseconds);
      ended = performance.now();
    });
  });
  return {
    count: times.length / steps.length,
    // An answer with errors may have either status.
    errors: result.errors + result.timeouts + Math.max(result.non2xx, result.mismatches),
    ...(firstFault && { firstFault }),
    perSecond: (times.length / steps.length / (ended - started)) * 1000,
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
  };
}

let turns = 0;

function toRequest(step: Steps[number], index: number, { length }: { length: number }) {
  // A copy for each: autocannon writes the length into them.
  const of = (ask: Ask) => ({ ...ask, headers: { ...HEADERS } });
  return {
    ...of(typeof step === "function" ? { method: "GET", path: "/" } : step),
    ...(typeof step === "function" && {
      setupRequest: (request: object, context: { answer?: string }) => ({
        ...request,
        ...of(step(context.answer ?? "", ++turns)),
      }),
    }),
    ...(index < length - 1 && {
      onResponse: (_: number, body: string, context: { answer?: string }) => {
        context.answer = body;
      },
    }),
  };
}

/** Goes through the steps once and returns the last answer. */
export async function askOnce(url: string, steps: Steps): Promise<{ status: number; text: string }> {
  let answer = { status: 0, text: "" };
  for (const step of steps) {
    const { path, method, body } = typeof step === "function" ? step(answer.text, 0) : step;
    // A connection of its own: one that is kept may be closed by the server just when it is used again.
    const response = await request(url + path, { method, body: body ?? null, headers: HEADERS, reset: true });
    answer = { status: response.statusCode, text: await response.body.text() };
  }
  return answer;
}
