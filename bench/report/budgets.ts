import { median } from "../harness/statistics.js";
import type { ComparedQuery, Measured, Results } from "./results.js";

/** A promise about speed, and what was measured of it. */
export interface Budget {
  readonly work: string;
  readonly budget: string;
  readonly measured: string;
  readonly verdict: "held" | "missed" | "not measured";
}

const MEMORY: Readonly<Record<string, { idle: number; loaded: number }>> = {
  "20": { idle: 130, loaded: 320 },
  "24": { idle: 200, loaded: 480 },
};

/** Every line of the budget, computed from what was measured. */
export function budgets(results: Results): readonly Budget[] {
  const pageTags = "page of 50 contacts, 15 fields + tags, warm tags";
  const withSegments = "the same page with tags and segments";
  const compared = ratioIn(results.queries?.queries ?? []);
  return [
    ratios(pageTags, "CPU ≤ 2.0 × hand-written", [2, "at most"], {
      "": compared("page-tags", "cpuMicros", "ours-jit", "hand"),
    }),
    ratios(pageTags, "CPU ≥ 2.7 × less than plain Apollo", [2.7, "at least"], {
      "one call for each field": compared("page-tags", "cpuMicros", "apollo", "ours-jit"),
      DataLoader: compared("page-tags", "cpuMicros", "dataloader", "ours-jit"),
    }),
    ratios(withSegments, "≥ 5 × fewer calls than Mesh", [5, "at least"], {
      "": compared("page-tags-segments", "calls", "mesh", "ours-jit"),
    }),
    ratios(withSegments, "≥ 5 × the throughput of Mesh", [5, "at least"], {
      "": compared("page-tags-segments", "perSecond", "ours-jit", "mesh"),
    }),
    ratios(`${withSegments}, Intercom 30 ms away`, "≥ 5 × the throughput of Mesh", [5, "at least"], {
      ours: compared("page-tags-segments", "perSecond", "ours-jit", "mesh", 30),
      "the hand-written handler": compared("page-tags-segments", "perSecond", "hand", "mesh", 30),
    }),
    ratios("trivial query over HTTP", "CPU ≤ 4.5 × a fixed `node:http` reply", [4.5, "at most"], {
      ours: compared("trivial", "cpuMicros", "ours-jit", "fixed"),
      "Apollo Server alone": compared("trivial", "cpuMicros", "apollo", "fixed"),
    }),
    ...growth(results),
    ...Object.keys(MEMORY).flatMap((node) => memory(results, node)),
    start(results),
    replicas(results),
  ];
}

type Bound = readonly [limit: number, kind: "at most" | "at least"];

/** Ratios between contenders on one question. */
function ratioIn(queries: readonly ComparedQuery[]) {
  return (
    id: string,
    key: keyof Measured,
    above: string,
    below: string,
    latencyMs = 0,
  ): number | undefined => {
    const query = queries.find((candidate) => candidate.id === id && candidate.latencyMs === latencyMs);
    const of = (contender: string) =>
      query?.contenders.find((candidate) => candidate.id === contender)?.[key];
    const [numerator, denominator] = [of(above), of(below)];
    return numerator === undefined || denominator === undefined ? undefined : numerator / denominator;
  };
}

/** A bound on one or several ratios, which all have to hold. */
function ratios(
  work: string,
  budget: string,
  [limit, kind]: Bound,
  values: Readonly<Record<string, number | undefined>>,
): Budget {
  const known = Object.entries(values).flatMap(([of, value]) =>
    value === undefined ? [] : [[of, value] as const],
  );
  const isHeld = known.every(([, value]) => (kind === "at most" ? value <= limit : value >= limit));
  const said = known.map(([of, value]) => `${value.toFixed(2)} ×${of && ` (${of})`}`).join(", ");
  return line(work, budget, said || undefined, isHeld);
}

function line(work: string, budget: string, measured: string | undefined, isHeld: boolean): Budget {
  if (measured === undefined) return { work, budget, measured: "–", verdict: "not measured" };
  return { work, budget, measured, verdict: isHeld ? "held" : "missed" };
}

function growth({ growth: grown }: Results): Budget[] {
  const sizes = (grown?.queries ?? []).map((query) => query.sizes);
  const largest = Math.max(0, ...(sizes[0] ?? []).map(({ contacts }) => contacts));
  const isWhole = largest >= 100_000;
  const ratios = sizes.map((of) => (of.at(-1)?.cpuMicros ?? Number.NaN) / (of[0]?.cpuMicros ?? Number.NaN));
  // Lists that are kept for a minute are read again now and then: such a call belongs to no request.
  const hasSameCalls = sizes.every((of) => new Set(of.map(({ calls }) => Math.round(calls))).size === 1);
  return [
    line(
      "growth, 1,000 to 100,000 contacts",
      "the same calls",
      isWhole ? (hasSameCalls ? "the same" : "differ") : undefined,
      hasSameCalls,
    ),
    line(
      "growth, 1,000 to 100,000 contacts",
      "the same CPU ± 10 %",
      isWhole ? ratios.map((value) => `${value.toFixed(2)} ×`).join(", ") : undefined,
      ratios.every((value) => Math.abs(value - 1) <= 0.1),
    ),
  ];
}

const FLAT_MB_PER_MINUTE = 1;

function memory({ soak, start: started }: Results, node: string): Budget[] {
  const { idle = 0, loaded = 0 } = MEMORY[node] ?? {};
  const [soaked, began] = [soak?.[node], started?.[node]];
  const megabytes = (value: number | undefined) =>
    value === undefined ? undefined : `${Math.round(value)} MB`;
  return [
    line(
      `memory on Node ${node}, idle for half a minute`,
      `≤ ${idle} MB`,
      megabytes(began?.idleRssMegabytes),
      (began?.idleRssMegabytes ?? 0) <= idle,
    ),
    line(
      `memory on Node ${node}, 64 in flight`,
      `≤ ${loaded} MB`,
      megabytes(soaked?.peakRssMegabytes),
      (soaked?.peakRssMegabytes ?? 0) <= loaded,
    ),
    line(
      `memory on Node ${node}, ${soaked?.minutes ?? 10} minutes of load`,
      `flat: ≤ ${FLAT_MB_PER_MINUTE} MB a minute, and no error`,
      soaked && `${soaked.megabytesPerMinute.toFixed(2)} MB a minute, ${soaked.errors} errors`,
      !!soaked && soaked.megabytesPerMinute <= FLAT_MB_PER_MINUTE && soaked.errors === 0,
    ),
  ];
}

function start({ start: started }: Results): Budget {
  const measured = Object.entries(started ?? {}).map(
    ([node, { readyMs }]) => [node, median(readyMs)] as const,
  );
  return line(
    "start with the embedded emulator, built code",
    "ready in ≤ 1.5 s",
    measured.length > 0
      ? measured.map(([node, ms]) => `${(ms / 1000).toFixed(2)} s (Node ${node})`).join(", ")
      : undefined,
    measured.every(([, ms]) => ms <= 1500),
  );
}

function replicas({ replicas: scaled }: Results): Budget {
  // On fewer cores than two replicas, emulator and load need, the hardware has to grow along.
  const row = scaled?.rows.find(({ id }) => id === "doubled") ?? scaled?.rows[0];
  return ratios("two replicas behind one port", "≥ 1.8 × the throughput of one", [1.8, "at least"], {
    [row?.id === "doubled" ? "hardware doubled" : "on all cores"]:
      row && row.two.perSecond / row.one.perSecond,
  });
}
