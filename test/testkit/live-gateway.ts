import type { ExecutionResult } from "graphql";
import { readConfig } from "../../src/config/config.js";
import { AsyncDisposableStack } from "../../src/disposable-stack.js";
import { openServed } from "../../src/entry/served.js";
import { anybody } from "../../src/server/auth/caller.js";
import type { Live, LiveRefusal, LiveRequest, LiveStream } from "../../src/server/live/live.js";
import { startServer } from "../../src/server/server.js";
import type { TestEmulator } from "./emulator.js";
import { createExecute, createExecuteOk, type ExecuteOk } from "./execute.js";

/** A real gateway whose subscriptions are opened in process: what every transport does, without one. */
export interface LiveGateway extends AsyncDisposable {
  readonly url: string;
  readonly executeOk: ExecuteOk;
  readonly live: Live;
  /** Subscribes and reads every event as soon as it comes. */
  listen(query: string, asked?: Partial<LiveRequest>): Promise<Listener>;
  /** The value of one metric, 0 where it has none. */
  metric(line: string): Promise<number>;
  close(): Promise<void>;
}

/** Whoever reads a subscription. */
export interface Listener {
  readonly stream: LiveStream;
  readonly results: ExecutionResult[];
  /** The root field of every event so far. */
  events(): ToldChange[];
  /** Resolves with all events once one fits. */
  until(fits: (event: ToldChange) => boolean): Promise<ToldChange[]>;
  /** Resolves when the stream has ended. */
  readonly over: Promise<void>;
}

export interface ToldChange {
  readonly kind: string;
  readonly contactId?: string | null;
  readonly externalId?: string | null;
  readonly mergedIntoId?: string | null;
  readonly tag?: { readonly id: string; readonly name?: string | null } | null;
  readonly at?: string;
  readonly contact?: Readonly<Record<string, unknown>> | null;
}

export interface LiveGatewayOptions {
  readonly emulator: TestEmulator;
  readonly env?: Readonly<Record<string, string>>;
}

export async function startLiveGateway({ emulator, env }: LiveGatewayOptions): Promise<LiveGateway> {
  const stack = new AsyncDisposableStack();
  const config = readConfig({
    HOST: "127.0.0.1",
    PORT: "0",
    INTERCOM_BASE_URL: emulator.url,
    INTERCOM_ACCESS_TOKEN: emulator.token,
    AUTH: "none",
    LOG_LEVEL: "silent",
    INTERCOM_VERSION: process.env["INTERCOM_VERSION"],
    EXECUTOR: process.env["EXECUTOR"],
    ...env,
  });
  const { server: options } = await openServed(config, {}, stack);
  const server = await startServer(options, stack);
  const url = `http://127.0.0.1:${server.port}/graphql`;
  const { live } = options.live as NonNullable<typeof options.live>;
  const close = () => stack[Symbol.asyncDispose]();
  return {
    url,
    executeOk: createExecuteOk(createExecute(url)),
    live,
    async listen(query, asked) {
      const opened = await live.subscribe(liveRequest(query, asked));
      if ("refusals" in opened) throw new AggregateError(opened.refusals, opened.refusals.join());
      return read(opened);
    },
    async metric(line) {
      const text = await (await fetch(new URL("/metrics", url))).text();
      const found = text.split("\n").find((it) => it.startsWith(`${line} `));
      return Number(found?.split(" ").at(-1) ?? 0);
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}

/** What a transport hands over. */
export const liveRequest = (query: string, asked: Partial<LiveRequest> = {}): LiveRequest => ({
  caller: anybody,
  callerKey: "a test",
  requestId: "a-test",
  transport: "sse",
  query,
  operationName: undefined,
  variables: undefined,
  extensions: undefined,
  authenticateAgain: () => asked.caller ?? anybody,
  ...asked,
});

/** The codes of a refusal; none where the subscription was opened, which is then ended. */
export async function codesOf(opened: LiveStream | LiveRefusal): Promise<unknown[]> {
  if ("refusals" in opened) return opened.refusals.map(({ extensions }) => extensions["code"]);
  await opened.return();
  return [];
}

function read(stream: LiveStream): Listener {
  const results: ExecutionResult[] = [];
  const waiting = new Set<() => void>();
  const events = () =>
    results
      .flatMap(({ data }) => Object.values(data ?? {}) as (ToldChange | null)[])
      .filter((it) => it !== null);
  const over = (async () => {
    for await (const result of stream) {
      results.push(result);
      for (const look of waiting) look();
    }
  })();
  return {
    stream,
    results,
    events,
    over,
    until: (fits) =>
      new Promise((resolve) => {
        const look = () => {
          if (!events().some(fits)) return;
          waiting.delete(look);
          resolve(events());
        };
        waiting.add(look);
        look();
      }),
  };
}
