import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { createEmulator, type Emulator } from "../../src/emulator/emulator.js";
import { crowdedDay, type ExportDirectory, exportDirectory } from "../bulk/exports.js";
import { type Given, idsOf, randomFrom, Writers } from "./export-writers.js";

const KILLS = Number(process.env["EXPORT_KILLS"] ?? 2);
/** No process is killed after so long, so that the export comes to its end in time. */
const KILLING_MS = Number(process.env["EXPORT_KILLING_MS"] ?? KILLS * 3_000);
/** Writers are at work before the export begins, so that there are states which must not be in it. */
const WRITING_MS = 1_000;
/** Nine in ten are of one day: more than 5,000, so that the day is cut. */
const CONTACTS = KILLS > 5 ? 9_000 : 6_000;
const COMMAND = fileURLToPath(new URL("../../dist/cli/main.js", import.meta.url));
const INCOMPLETE = 3;
const seed = Number(process.env["EXPORT_SEED"] ?? Math.floor(Math.random() * 2 ** 31));

/** The faults that meet each process. A 429 makes all calls wait for seconds, so there is one. */
const STORM = [
  { method: "POST", route: "/contacts/search", times: 4, status: 503 },
  { method: "POST", route: "/contacts/search", times: 1, rateLimited: true },
];

/** Starts the command until it comes to its end, and kills it at random moments before. */
async function exportAmongKills(emulator: Emulator, { path }: ExportDirectory, random: () => number) {
  const until = Date.now() + KILLING_MS;
  for (let kills = 0; ; ) {
    emulator.faults(kills % 2 === 0 ? STORM : STORM.slice(0, 1));
    const child = spawn(
      process.execPath,
      [COMMAND, "export", "contacts", "--out", path, "--bulk-share", "100"],
      {
        cwd: "/",
        env: {
          INTERCOM_BASE_URL: emulator.url,
          INTERCOM_ACCESS_TOKEN: emulator.credentials.token,
        },
        stdio: ["ignore", "ignore", "pipe"],
      },
    );
    try {
      let said = "";
      child.stderr.on("data", (chunk: Buffer) => {
        said += chunk;
      });
      const ended = once(child, "exit");
      if (kills < KILLS && Date.now() < until) {
        const calls = emulator.calls().total + Math.floor(random() * 200); // the writers' calls count too
        while (child.exitCode === null && emulator.calls().total < calls) await pause(2);
        await pause(random() * 150);
        if (child.exitCode === null && child.kill("SIGKILL")) kills += 1;
      }
      await ended;
      if (child.exitCode !== null) return { code: child.exitCode, kills, said };
    } finally {
      child.kill("SIGKILL");
    }
  }
}

test(
  `an export that is killed among writers and faults has everybody who lived through once (seed ${seed}; EXPORT_KILLS=20 is the long form)`,
  async () => {
    const random = randomFrom(seed);
    await using emulator = await createEmulator({
      seed: { contacts: crowdedDay(CONTACTS) },
      rateLimit: 1_000_000,
      latencyMs: KILLS > 5 ? 40 : 15,
    });
    await using directory = await exportDirectory();
    const ids = await idsOf(emulator);
    const writers = new Writers(emulator, ids, random);
    const writing = writers.run();
    writing.catch(() => undefined);
    await pause(WRITING_MS);
    const beganAt = Date.now();
    const { code, kills, said } = await exportAmongKills(emulator, directory, random).finally(() => {
      writers.end();
    });
    await writing;
    expect([0, INCOMPLETE], said).toContain(code);

    const rows = await directory.rows();
    const byId = new Map(rows.map((row) => [String(row["id"]), row]));
    expect(byId.size, "nobody is there twice").toBe(rows.length);
    const missing = ids.filter((id) => !writers.gone.has(id) && !byId.has(id));
    expect(missing, "nobody who lived through is missing").toEqual([]);

    // The index has no lag here, so that states are not only as new as asOf, five minutes earlier, but as the beginning.
    const older = olderThan(beganAt, writers.given, byId);
    expect(older.compared).toBeGreaterThan(0);
    expect(older.found, "no field of anybody is older than the export").toEqual([]);

    const manifest = (await directory.json("_manifest.json")) as unknown as Manifest;
    expect(manifest.rows).toBe(rows.length);
    const differences = manifest.partitions.map(({ difference }) => Math.abs(difference));
    expect(manifest.differences).toBe(differences.reduce((sum, it) => sum + it, 0));
    expect([manifest.isComplete, code]).toEqual(manifest.differences === 0 ? [true, 0] : [false, INCOMPLETE]);
    for (const { rows: count, files } of manifest.partitions) {
      const own = await Promise.all(files.map(({ name }) => directory.rows(name)));
      expect([count, files.map((file) => file.rows)]).toEqual([
        own.flat().length,
        own.map(({ length }) => length),
      ]);
    }
    process.stdout.write(
      `seed ${seed}: ${kills} kills, ${rows.length} rows, ${writers.given.length} changes, ${writers.gone.size} gone, ${older.compared} values compared, differences ${manifest.differences}\n`,
    );
  },
  120_000 + 2 * KILLING_MS,
);

interface Manifest {
  readonly rows: number;
  readonly isComplete: boolean;
  readonly differences: number;
  readonly partitions: readonly {
    readonly rows: number;
    readonly difference: number;
    readonly files: readonly { readonly name: string; readonly rows: number }[];
  }[];
}

/** Fields whose value was replaced before a moment, and yet is in a row. */
function olderThan(
  moment: number,
  given: readonly Given[],
  rows: ReadonlyMap<string, Readonly<Record<string, unknown>>>,
) {
  const histories = new Map<string, Given[]>();
  for (const it of given)
    histories.set(`${it.id} ${it.field}`, [...(histories.get(`${it.id} ${it.field}`) ?? []), it]);
  let compared = 0;
  const found = [...histories.values()].filter((history) => {
    const [{ id, field }] = history as [Given];
    const row = rows.get(id);
    const before = history.findLastIndex(({ at }) => at < moment);
    if (!row || before < 0) return false;
    compared += 1;
    return !history.slice(before).some(({ value }) => value === row[field]);
  });
  return { compared, found };
}
