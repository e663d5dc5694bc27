import { type ExecutionResult, GraphQLError } from "graphql";
import type { Live, LiveEnd, LiveRefusal, LiveRequest, LiveStream } from "../../src/server/live/live.js";

/** A subscription whose events a test makes. */
export interface FakeStream extends LiveStream {
  readonly request: LiveRequest;
  /** How many events its transport has asked for. */
  readonly asked: number;
  /** Whether its transport has ended it, or the server has. */
  readonly isOver: boolean;
  push(result: ExecutionResult): void;
  /** Throws where the next event is asked for. */
  fail(error: Error): void;
  /** Ends it as the server does; without a reason it has simply no more events. */
  finish(end?: LiveEnd): void;
}

export interface FakeLive extends Live {
  /** In the order of their opening. */
  readonly streams: readonly FakeStream[];
  /** How often a subscription was asked for. */
  readonly requests: readonly LiveRequest[];
  /** Refuses every subscription from here on. */
  refuseWith(refusal: LiveRefusal | undefined): void;
}

/** Takes the place of the engine: it opens whatever it is asked for, and a test says what happens. */
export function fakeLive(): FakeLive {
  const streams: FakeStream[] = [];
  const requests: LiveRequest[] = [];
  let refusal: LiveRefusal | undefined;
  return {
    streams,
    requests,
    refuseWith(given) {
      refusal = given;
    },
    async subscribe(request) {
      requests.push(request);
      if (refusal) return refusal;
      const stream = fakeStream(request);
      streams.push(stream);
      return stream;
    },
    leave() {
      const error = new GraphQLError("The server is shutting down.", {
        extensions: { code: "OVERLOADED", retryAfterSeconds: 1, http: { status: 503 } },
      });
      refusal = { refusals: [error] };
      for (const stream of streams) stream.finish("server-leaves");
    },
  };
}

const DONE = { done: true, value: undefined } as const;

function fakeStream(request: LiveRequest): FakeStream {
  const waiting: ExecutionResult[] = [];
  let wake: (() => void) | undefined;
  let [asked, isOver, isFinished] = [0, false, false];
  let end: LiveEnd | undefined;
  let failure: Error | undefined;
  let tellOver = () => {};
  const over = new Promise<void>((resolve) => {
    tellOver = resolve;
  });
  return {
    request,
    over,
    get asked() {
      return asked;
    },
    get isOver() {
      return isOver;
    },
    get end() {
      return end;
    },
    push(result) {
      waiting.push(result);
      wake?.();
    },
    fail(error) {
      failure = error;
      wake?.();
    },
    finish(reason) {
      end ??= isOver ? undefined : reason;
      isFinished = true;
      tellOver();
      wake?.();
    },
    async next() {
      asked += 1;
      while (!isOver && waiting.length === 0 && !isFinished && !failure)
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      if (failure) throw failure;
      const value = isOver ? undefined : waiting.shift();
      if (value) return { done: false, value };
      isOver = true;
      return DONE;
    },
    async return() {
      isOver = true;
      tellOver();
      wake?.();
      return DONE;
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
