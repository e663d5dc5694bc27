import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { createEmulator, type Emulator } from "../../src/emulator/emulator.js";
import { crowdedDay, type ExportDirectory, exportDirectory } from "../bulk/exports.js";

const KILLS = 20;
const CONTACTS = 9_000;
const COMMAND = fileURLToPath(new URL("../../dist/cli/main.js", import.meta.url));
const [INCOMPLETE, COMPLETE] = [3, 0];

/** What was done to whom, in the order in which it was done. */
class Writers {
  readonly gone = new Set<string>();
  readonly created = new Set<string>();
  readonly named = new Map<string, string>();
  #isOver = false;

  constructor(
    private readonly emulator: Emulator,
    private readonly ids: readonly string[],
    private readonly random: () => number,
  ) {}

  /** Writes until it is ended: names, roles and times of sign-up, archives, deletions and new people. */
  async run(): Promise<void> {
    for (let count = 0; !this.#isOver; count += 1) {
      const id = this.ids[Math.floor(this.random() * this.ids.length)] as string;
      if (this.gone.has(id)) continue;
      if (count % 40 === 0) await this.#end(id, count % 80 === 0 ? "archive" : "delete");
      else if (count % 10 === 0) await this.#create(count);
      else await this.#send("PUT", `/contacts/${id}`, CHANGES[count % CHANGES.length]?.(count) ?? {});
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }

  end(): void {
    this.#isOver = true;
  }

  async #end(id: string, how: "archive" | "delete"): Promise<void> {
    this.gone.add(id);
    await (how === "archive"
      ? this.#send("POST", `/contacts/${id}/archive`)
      : this.#send("DELETE", `/contacts/${id}`));
  }

  async #create(count: number): Promise<void> {
    const external_id = `created-${count}-${this.random()}`;
    const { id } = await this.#send("POST", "/contacts", { role: "user", external_id });
    if (typeof id === "string") this.created.add(id);
  }

  /** A fault of the emulator may meet a writer too: then nothing was done, and it goes on. */
  async #send(method: string, path: string, body?: object): Promise<Record<string, unknown>> {
    for (;;) {
      const response = await fetch(`${this.emulator.url}${path}`, {
        method,
        headers: { authorization: "Bearer any", "content-type": "application/json" },
        ...(body && { body: JSON.stringify(body) }),
      });
      if (response.ok || response.status === 404 || response.status === 409 || response.status === 400)
        return (await response.json().catch(() => ({}))) as Record<string, unknown>;
      await response.arrayBuffer();
    }
  }
}

const CHANGES: readonly ((count: number) => object)[] = [
  (count) => ({ name: `Name ${count}` }),
  (count) => ({ signed_up_at: 1_700_000_000 + (count % 300) * 86_400 }),
  (count) => ({ role: count % 2 === 0 ? "user" : "lead" }),
];

function start(emulator: Emulator, directory: ExportDirectory): ChildProcess {
  return spawn(
    process.execPath,
    [COMMAND, "export", "contacts", "--out", directory.path, "--bulk-share", "100"],
    {
      cwd: "/",
      env: {
        PATH: process.env["PATH"],
        INTERCOM_BASE_URL: emulator.url,
        INTERCOM_ACCESS_TOKEN: emulator.credentials.token,
      },
      stdio: ["ignore", "ignore", "pipe"],
    },
  );
}

const seed = Math.floor(Math.random() * 2 ** 31);
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** The faults that meet each run, wherever it is. */
const STORM = [
  { method: "POST", route: "/contacts/search", times: 4, status: 503 },
  { method: "POST", route: "/contacts/search", times: 1, rateLimited: true },
];

/** Kills an export at random moments until it has come to its end, or `kills` are used up; then nobody disturbs it. */
async function exportAmongKills(
  emulator: Emulator,
  directory: ExportDirectory,
  random: () => number,
  kills: number,
) {
  for (let runs = 0; ; runs += 1) {
    emulator.faults(STORM);
    const child = start(emulator, directory);
    const ended = once(child, "exit");
    let said = "";
    child.stderr?.on("data", (chunk: Buffer) => {
      said += chunk;
    });
    if (runs < kills) {
      const calls = emulator.calls().total + Math.floor(random() * 30);
      while (child.exitCode === null && emulator.calls().total < calls) await pause(2);
      await pause(random() * 150);
      child.kill("SIGKILL");
    }
    await ended;
    expect([null, COMPLETE, INCOMPLETE], said).toContain(child.exitCode);
    if (child.exitCode !== null) return { code: child.exitCode, kills: runs };
  }
}

test(`exports that are killed ${KILLS} times, among writers and faults, have everybody who lived through once (seed ${seed})`, async () => {
  const random = mulberry(seed);
  await using emulator = await createEmulator({
    seed: { contacts: crowdedDay(CONTACTS) },
    rateLimit: 1_000_000,
    latencyMs: 40,
  });
  for (let killed = 0; killed < KILLS; ) {
    await using directory = await exportDirectory();
    const ids = await idsOf(emulator);
    const writers = new Writers(emulator, ids, random);
    const writing = writers.run();
    const { code, kills } = await exportAmongKills(emulator, directory, random, KILLS - killed);
    killed += Math.max(kills, 1);
    writers.end();
    await writing;
    const rows = (await directory.rows()).map(({ id }) => String(id));
    expect(new Set(rows).size, "nobody is there twice").toBe(rows.length);
    const there = new Set(rows);
    const missing = ids.filter((id) => !writers.gone.has(id) && !there.has(id));
    expect(missing, "nobody who lived through is missing").toEqual([]);
    const manifest = await directory.json("_manifest.json");
    expect(manifest["rows"]).toBe(rows.length);
    expect(code).toBe(manifest["isComplete"] ? COMPLETE : INCOMPLETE);
  }
}, 900_000);

async function idsOf(emulator: Emulator): Promise<string[]> {
  const ids: string[] = [];
  for (let cursor: string | undefined, isLast = false; !isLast; ) {
    const response = await fetch(
      `${emulator.url}/contacts?per_page=150${cursor ? `&starting_after=${encodeURIComponent(cursor)}` : ""}`,
      { headers: { authorization: "Bearer any" } },
    );
    const { data, pages } = (await response.json()) as {
      data: { id: string }[];
      pages: { next?: { starting_after: string } | null };
    };
    ids.push(...data.map(({ id }) => id));
    cursor = pages.next?.starting_after;
    isLast = cursor === undefined;
  }
  return ids;
}

/** A small generator of random numbers, so that a run can be repeated by its seed. */
function mulberry(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
