import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** What a question costs a contender: medians over the rounds. */
export interface Measured {
  readonly perSecond: number;
  /** Of single requests, in milliseconds. */
  readonly p50: number;
  readonly p99: number;
  /** CPU of the contender's process for each question, in microseconds; may exceed real time, for the collector has threads. */
  readonly cpuMicros: number;
  /** Intercom calls for each question. */
  readonly calls: number;
  readonly rssMegabytes: number;
}

export interface ComparedQuery {
  readonly id: string;
  readonly title: string;
  readonly latencyMs: number;
  readonly connections: number;
  readonly contenders: readonly ({ readonly id: string; readonly name: string } & Measured)[];
  readonly absent: readonly { readonly name: string; readonly reason: string }[];
}

/** When and on what something was measured: the machine without its name. */
export interface Circumstances {
  readonly on: string;
  readonly node: string;
  readonly cpu: string;
  readonly cores: number;
  /** Short rounds, for a look: not to be quoted. */
  readonly quick: boolean;
}

export interface QueriesResult extends Circumstances {
  readonly versions: Readonly<Record<string, string>>;
  /** Why Mesh is not among the contenders, where it is not. */
  readonly withoutMesh?: string;
  readonly queries: readonly ComparedQuery[];
}

export interface StartResult extends Circumstances {
  /** Spawn to the first 2xx of /health/ready with the embedded emulator, in milliseconds. */
  readonly readyMs: readonly number[];
  /** Some seconds after a start without the embedded emulator. */
  readonly idleRssMegabytes: number;
}

export interface GrowthResult extends Circumstances {
  readonly queries: readonly {
    readonly id: string;
    readonly title: string;
    readonly sizes: readonly {
      readonly contacts: number;
      readonly cpuMicros: number;
      readonly calls: number;
    }[];
  }[];
  readonly walk?: {
    readonly contacts: number;
    readonly seen: number;
    readonly pages: number;
    readonly seconds: number;
    /** RSS over the walk: contacts seen so far, and megabytes. */
    readonly rss: readonly (readonly [seen: number, megabytes: number])[];
  };
}

export interface SoakResult extends Circumstances {
  readonly minutes: number;
  readonly connections: number;
  readonly requests: number;
  readonly errors: number;
  readonly perSecond: number;
  readonly p99: number;
  readonly idleRssMegabytes: number;
  readonly peakRssMegabytes: number;
  /** By least squares, after the first minute. */
  readonly megabytesPerMinute: number;
  /** The worst and the median of the 99th percentiles of each sample, in milliseconds. */
  readonly loopDelayP99: { readonly median: number; readonly worst: number };
  readonly rss: readonly (readonly [seconds: number, megabytes: number])[];
}

export interface ReplicasResult extends Circumstances {
  readonly rows: readonly ReplicasRow[];
}

export interface ReplicasRow {
  readonly id: "machine" | "doubled";
  readonly one: ReplicasMeasured;
  readonly two: ReplicasMeasured;
}

export interface ReplicasMeasured {
  readonly perSecond: number;
  readonly cpuMicros: number;
  /** Parts of a core that were busy, by who was busy. */
  readonly busy: { readonly replicas: number; readonly emulator: number; readonly load: number };
}

interface Answered {
  /** Of single answers, in milliseconds. */
  readonly p50: number;
  readonly p99: number;
  readonly errors: number;
}

/** How soon webhooks are answered: medians over the rounds. */
export interface WebhooksResult extends Circumstances {
  readonly perSecond: number;
  readonly rounds: number;
  readonly floor: Answered;
  readonly ours: Answered;
}

interface Told {
  /** Events that arrived at the subscribers that read. */
  readonly events: number;
  readonly changes: number;
  /** Intercom calls. */
  readonly calls: number;
  /** Median over the seconds of the event loop's 99th percentile, in milliseconds. */
  readonly loopP99: number;
  readonly megabytesPerMinute: number;
  readonly rss: readonly (readonly [seconds: number, megabytes: number])[];
}

export interface LiveMeasured {
  readonly id: "by-id" | "by-id-stalled" | "everything";
  readonly perSecond: number;
  readonly ours: Told;
  /** graphql-js' own `subscribe`, which reads no contact. */
  readonly floor: Told;
}

export interface LiveResult extends Circumstances {
  readonly subscribers: number;
  readonly seconds: number;
  readonly rows: readonly LiveMeasured[];
}

/** Everything that was measured, each part when it was last; what depends on Node's line, by its major version. */
export interface Results {
  readonly queries?: QueriesResult;
  readonly growth?: GrowthResult;
  readonly start?: Readonly<Record<string, StartResult>>;
  readonly soak?: Readonly<Record<string, SoakResult>>;
  readonly replicas?: ReplicasResult;
  readonly webhooks?: WebhooksResult;
  readonly live?: LiveResult;
}

const FILE = "results.json";

/** Results that a folder holds, none when it is new. */
export async function readResults(folder: string): Promise<Results> {
  const text = await readFile(join(folder, FILE), "utf8").catch(() => "{}");
  return JSON.parse(text) as Results;
}

/** Figures are kept to four digits: what lies behind is noise. */
export async function writeResults(folder: string, results: Results): Promise<void> {
  await mkdir(folder, { recursive: true });
  const rounded = (_: string, value: unknown) =>
    typeof value === "number" && !Number.isInteger(value) ? Number(value.toPrecision(4)) : value;
  await writeFile(join(folder, FILE), `${JSON.stringify(results, rounded, 2)}\n`);
}
