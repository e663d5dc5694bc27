import { readFileSync } from "node:fs";
import { Agent, get } from "node:http";
import { setTimeout as pause } from "node:timers/promises";

/** How a server fared while it was watched. */
export interface Vitals {
  /** How often health was asked for, and did not answer 200. */
  readonly asked: number;
  readonly failed: number;
  /** 99th percentile of the time until health answered, in milliseconds. */
  readonly healthMs: number;
  /**
   * The same in the server's own CPU time, whose threads together: what health waits for. Where others use the machine, the
   * clock counts them as well.
   */
  readonly healthCpuMs: number;
  readonly peakRssMb: number;
}

const EVERY_MS = 20;
/** In /proc/<pid>/stat: Linux counts CPU time in hundredths of a second. */
const TICK_MS = 10;
const PAGE_BYTES = 4_096;

/** Asks for health every twenty milliseconds, over one connection, until it is told to end. Reads /proc, so Linux only. */
export function watchVitals({ url, pid }: { readonly url: string; readonly pid: number }) {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const waits: number[] = [];
  const cpuWaits: number[] = [];
  let [failed, peakRssMb, isOver] = [0, 0, false];

  const once = async () => {
    const [beganAt, cpuBefore] = [performance.now(), cpuMsOf(pid)];
    if ((await statusOf(new URL("/health/live", url), agent)) !== 200) failed += 1;
    const [ms, cpuMs] = [performance.now() - beganAt, cpuMsOf(pid) - cpuBefore];
    // Whoever asks while an answer is waited for waits as well, for what is left of it.
    for (let left = 1; left > 0; left -= EVERY_MS / ms) {
      waits.push(ms * left);
      cpuWaits.push(cpuMs * left);
    }
    peakRssMb = Math.max(peakRssMb, rssMbOf(pid));
    await pause(EVERY_MS);
  };
  const watching = (async () => {
    while (!isOver) await once();
  })();

  return async (): Promise<Vitals> => {
    isOver = true;
    await watching;
    agent.destroy();
    return {
      asked: waits.length,
      failed,
      healthMs: percentile99(waits),
      healthCpuMs: percentile99(cpuWaits),
      peakRssMb,
    };
  };
}

/** 0 where there is no answer. */
function statusOf(url: URL, agent: Agent): Promise<number> {
  return new Promise((resolve) => {
    get(url, { agent }, (response) => {
      response.resume().on("end", () => resolve(response.statusCode ?? 0));
    }).on("error", () => resolve(0));
  });
}

function cpuMsOf(pid: number): number {
  const fields = textOf(`/proc/${pid}/stat`).split(") ").at(-1)?.split(" ") ?? [];
  return (Number(fields[11]) + Number(fields[12])) * TICK_MS; // utime and stime
}

const rssMbOf = (pid: number) => (Number(textOf(`/proc/${pid}/statm`).split(" ")[1]) * PAGE_BYTES) / 2 ** 20;

/** A process that has ended has used nothing. */
function textOf(path: string): string {
  try {
    return readFileSync(path, "latin1");
  } catch {
    return ") 0 0 0 0 0 0 0 0 0 0 0 0 0";
  }
}

function percentile99(values: number[]): number {
  values.sort((a, b) => a - b);
  return values[Math.floor(values.length * 0.99)] ?? 0;
}
