import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

// How the emulator, in a process of its own, does with many contacts: `npm run bench:emulator [-- <contacts>]`.

const contacts = process.argv[2] ?? "100000";
const ROUNDS = 200;

process.on("exit", () => emulator.kill());
const started = performance.now();
const emulator = spawn(
  process.execPath,
  ["dist/cli/main.js", "emulate", "--port", "0", "--contacts", contacts, "--rate-limit", "1000000000"],
  { stdio: ["ignore", "pipe", "inherit"] },
);
const [firstLine] = (await once(createInterface(emulator.stdout), "line")) as [string];
const readyMs = performance.now() - started;
const url = firstLine.split(/\s+/).at(-1) ?? "";
const rssAtStart = rssMegabytes();

interface Page {
  readonly data: readonly {
    readonly id: string;
    readonly role: string;
    readonly external_id: string;
    readonly email: string;
    readonly companies: { data: { id: string }[] };
  }[];
}

const { data: page } = (await call("GET", "/contacts?per_page=150")) as Page;
const some = <T>(items: readonly T[], round: number): T => items[round % items.length] as T;
const emails = page.flatMap(({ email }) => email ?? []);
const externalIds = page.filter(({ role }) => role === "user").map(({ external_id }) => external_id);
const companyIds = page.flatMap(({ companies }) => companies.data.map(({ id }) => id));
const { data: tags } = (await call("GET", "/tags")) as { data: { id: string }[] };
const search = (field: string, operator: string, value: unknown) =>
  call("POST", "/contacts/search", { query: { field, operator, value }, pagination: { per_page: 50 } });

write(
  `${contacts} contacts on Node ${process.versions.node}: ready in ${Math.round(readyMs)} ms, ${rssAtStart} MB\n\n`,
);
write(`${"call".padEnd(44)}${"p50".padStart(9)}${"p99".padStart(9)}${"first".padStart(9)}   ms\n`);
await measure("list 50", () => call("GET", "/contacts?per_page=50"));
await measure("find", (round) => call("GET", `/contacts/${some(page, round).id}`));
await measure("find by external id", (round) =>
  call("GET", `/contacts/find_by_external_id/${encodeURIComponent(some(externalIds, round))}`),
);
await measure("search by email", (round) => search("email", "=", some(emails, round)));
await measure("search by 50 ids", (round) =>
  search(
    "id",
    "IN",
    Array.from({ length: 50 }, (_, at) => some(page, round + at).id),
  ),
);
await measure("search by tag", (round) => search("tag_id", "=", some(tags, round).id));
await measure("search by what has no index, another each time", (round) =>
  search("custom_attributes.seats", ">", round % 100),
);
await measure("a company", (round) => call("GET", `/companies/${some(companyIds, round)}`));
await measure("a company's contacts", (round) =>
  call("GET", `/companies/${some(companyIds, round)}/contacts`),
);
await measure("companies, by page", () => call("POST", "/companies/list?per_page=60"));
await measure("segments with counts", () => call("GET", "/segments?include_count=true"));
await measure("update", (round) =>
  call("PUT", `/contacts/${some(page, round).id}`, { name: `Name ${round}` }),
);
await measure("create", (round) => call("POST", "/contacts", { external_id: `bench-${round}` }));
await measure("segments with counts, after a write", async (round) => {
  await call("PUT", `/contacts/${some(page, round).id}`, { name: `Other ${round}` });
  return call("GET", "/segments?include_count=true");
});
write(`\n${rssMegabytes()} MB at the end\n`);
process.exit();

async function measure(name: string, run: (round: number) => Promise<unknown>): Promise<void> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now();
    await run(round);
    times.push(performance.now() - start);
  }
  const first = times[0] ?? 0;
  times.sort((a, b) => a - b);
  const cells = [times[ROUNDS / 2] ?? 0, times[Math.floor(ROUNDS * 0.99)] ?? 0, first];
  write(`${name.padEnd(44)}${cells.map((time) => time.toFixed(1).padStart(9)).join("")}\n`);
}

async function call(method: string, path: string, body?: unknown): Promise<unknown> {
  const response = await fetch(url + path, {
    method,
    headers: { authorization: "Bearer bench" },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${text}`);
  return JSON.parse(text);
}

function rssMegabytes(): number {
  const kilobytes = execFileSync("ps", ["-o", "rss=", "-p", String(emulator.pid)], { encoding: "utf8" });
  return Math.round(Number(kilobytes) / 1024);
}

function write(text: string): void {
  process.stdout.write(text);
}
