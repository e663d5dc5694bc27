/**
 * Exports of many contacts at Intercom's latency, beside a sequential walk by Intercom's SDK in the same run: time, calls and
 * memory, for contacts of many days and for nine in ten of one day. `npm run bench:export`, or
 * `npm run bench:export -- 1000000 spread` by hand.
 */
import { fork, spawn } from "node:child_process";
import { once } from "node:events";
import { readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { IntercomClient } from "intercom-client";
import { createEmulator } from "../src/emulator/emulator.js";
import { lineChart } from "./report/chart.js";

const LATENCY_MS = 60;
const PER_PAGE = 150;
const DAY = 86_400;
const FIRST_DAY = Date.UTC(2024, 0, 1) / 1000;
const MAX_RSS_MB = 250;
const MIN_TIMES = 3;
const SAMPLE_MS = 500;

type Shape = "spread" | "crowded";
const self = fileURLToPath(import.meta.url);
const say = (text: string) => process.stdout.write(`${text}\n`);

/** The workspace has a process of its own: what it needs is not the export's. */
async function serveWorkspace(count: number, shape: Shape): Promise<void> {
  const dayOf = (index: number) =>
    shape === "crowded" && index % 10 > 0 ? 100 * DAY + (index % DAY) : (index % 700) * DAY + (index % 1_000);
  const contacts = Array.from({ length: count }, (_, index) => ({
    role: index % 5 === 0 ? ("lead" as const) : ("user" as const),
    external_id: `bench-${index}`,
    email: `bench-${index}@example.com`,
    name: `Contact ${index}`,
    created_at: FIRST_DAY + dayOf(index),
    signed_up_at: index % 7 === 0 ? null : FIRST_DAY - (index % 400) * DAY,
  }));
  const { url } = await createEmulator({
    seed: { contacts },
    rateLimit: 1_000_000_000,
    latencyMs: LATENCY_MS,
    searchLagMs: 0,
  });
  process.send?.(url);
}

/** What anybody would write: search in the order of creation, page by page. */
async function walkBySdk(url: string): Promise<{ seconds: number; rows: number }> {
  const sdk = new IntercomClient({ token: "bench", baseUrl: url });
  const began = performance.now();
  let rows = 0;
  for (let starting_after: string | undefined, isLast = false; !isLast; ) {
    const page = await sdk.contacts.search({
      query: { field: "created_at", operator: ">", value: "0" },
      sort: { field: "created_at", order: "ascending" },
      pagination: { per_page: PER_PAGE, ...(starting_after && { starting_after }) },
    } as Parameters<typeof sdk.contacts.search>[0]);
    rows += page.data.length;
    const { response } = page as unknown as {
      response: { pages?: { next?: { starting_after?: string } | null } };
    };
    starting_after = response.pages?.next?.starting_after;
    isLast = starting_after === undefined;
  }
  return { seconds: (performance.now() - began) / 1000, rows };
}

/** Resident memory of a process in MB; 0 where it has ended. */
async function rssOf(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, "utf8").catch(() => "");
  return Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0) / 1024;
}

async function exportTo(url: string, out: string, format: string) {
  const began = performance.now();
  const child = spawn(
    process.execPath,
    ["dist/cli/main.js", "export", "contacts", "--out", out, "--format", format, "--bulk-share", "100"],
    {
      env: { PATH: process.env["PATH"], INTERCOM_BASE_URL: url, INTERCOM_ACCESS_TOKEN: "bench" },
      stdio: ["ignore", "ignore", "pipe"],
    },
  );
  let said = "";
  child.stderr.on("data", (chunk: Buffer) => {
    said += chunk;
  });
  const rss: [number, number][] = [];
  const sampling = setInterval(async () => {
    const megabytes = await rssOf(child.pid as number);
    if (megabytes > 0) rss.push([(performance.now() - began) / 1000, megabytes]);
  }, SAMPLE_MS);
  const [code] = (await once(child, "exit")) as [number];
  clearInterval(sampling);
  const seconds = (performance.now() - began) / 1000;
  if (code !== 0) throw new Error(`The export ended with ${code}: ${said.slice(-500)}`);
  const { rows, calls, isComplete } = JSON.parse(await readFile(join(out, "_manifest.json"), "utf8")) as {
    rows: number;
    calls: number;
    isComplete: boolean;
  };
  const files = (await readdir(out)).filter((name) => name.startsWith("part-"));
  const sizes = await Promise.all(files.map(async (name) => (await stat(join(out, name))).size));
  const megabytes = sizes.reduce((sum, size) => sum + size, 0) / 2 ** 20;
  return { seconds, rows, calls, isComplete, files: files.length, megabytes, rss };
}

async function measure(count: number, shape: Shape, faults: string[]): Promise<void> {
  const workspace = fork(self, ["workspace", String(count), shape], { execArgv: process.execArgv });
  const [url] = (await once(workspace, "message")) as [string];
  try {
    const sdk = count <= 200_000 ? await walkBySdk(url) : null;
    if (sdk) say(`${shape}: SDK, one page after another: ${sdk.rows} rows in ${sdk.seconds.toFixed(1)} s`);
    for (const format of ["ndjson", "parquet"]) {
      const out = join(tmpdir(), `bench-export-${process.pid}-${shape}-${format}`);
      const result = await exportTo(url, out, format);
      await rm(out, { recursive: true });
      const peak = Math.max(...result.rss.map(([, megabytes]) => megabytes));
      const times = sdk ? sdk.seconds / result.seconds : null;
      say(
        `${shape}, ${format}: ${result.rows} rows in ${result.seconds.toFixed(1)} s${times ? ` (${times.toFixed(2)} x)` : ""}, ${result.calls} calls, ${result.files} files, ${result.megabytes.toFixed(0)} MB; RSS up to ${peak.toFixed(0)} MB`,
      );
      if (result.rows !== count || !result.isComplete)
        faults.push(`${shape}, ${format}: ${result.rows} rows of ${count}`);
      if (times && times < MIN_TIMES)
        faults.push(`${shape}, ${format}: ${times.toFixed(2)} x of the SDK, not ${MIN_TIMES} x`);
      if (peak > MAX_RSS_MB) faults.push(`${shape}, ${format}: RSS of ${peak.toFixed(0)} MB`);
      const title = `Memory of an export of ${count.toLocaleString("en")} contacts (${shape}, ${format})`;
      const chart = lineChart(title, { x: "seconds", y: "MB" }, result.rss);
      await writeFile(`bench/charts/export-${shape}-${format}.svg`, chart);
    }
  } finally {
    workspace.kill();
  }
}

const [first = "100000", second] = process.argv.slice(2);
if (first === "workspace") {
  const [, count, shape] = process.argv.slice(2);
  await serveWorkspace(Number(count), shape as Shape);
} else {
  const faults: string[] = [];
  const shapes = second ? [second as Shape] : (["spread", "crowded"] as const);
  for (const shape of shapes) await measure(Number(first), shape, faults);
  for (const fault of faults) say(`NOT MET: ${fault}`);
  process.exitCode = faults.length > 0 ? 1 : 0;
}
