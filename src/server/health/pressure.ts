import { monitorEventLoopDelay } from "node:perf_hooks";
import { getHeapStatistics } from "node:v8";

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
