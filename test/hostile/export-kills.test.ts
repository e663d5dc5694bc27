import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { createEmulator, type Emulator } from "../../src/emulator/emulator.js";
import { crowdedDay, type ExportDirectory, exportDirectory } from "../bulk/exports.js";
import { idsOf, randomFrom, Writers } from "./export-writers.js";

const KILLS = Number(process.env["EXPORT_KILLS"] ?? 6);
/** No process is killed after so long, so that the export comes to its end in time. */
const KILLING_MS = Number(process.env["EXPORT_KILLING_MS"] ?? 40_000);
const CONTACTS = 9_000;
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
    emulator.faults(STORM);
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

test.skipIf(process.env["EXPORT_KILLS"] === undefined)(
  `an export that is killed among writers and faults has everybody who lived through once (seed ${seed}; runs with EXPORT_KILLS=6)`,
  async () => {
    const random = randomFrom(seed);
    await using emulator = await createEmulator({
      seed: { contacts: crowdedDay(CONTACTS) },
      rateLimit: 1_000_000,
      latencyMs: 40,
    });
    await using directory = await exportDirectory();
    const ids = await idsOf(emulator);
    const writers = new Writers(emulator, ids, random);
    const writing = writers.run();
    writing.catch(() => undefined);
    const { code, said } = await exportAmongKills(emulator, directory, random).finally(() => {
      writers.end();
    });
    await writing;
    expect([0, INCOMPLETE], said).toContain(code);

    const rows = await directory.rows();
    const byId = new Map(rows.map((row) => [String(row["id"]), row]));
    expect(byId.size, "nobody is there twice").toBe(rows.length);
    const missing = ids.filter((id) => !writers.gone.has(id) && !byId.has(id));
    expect(missing, "nobody who lived through is missing").toEqual([]);

    const manifest = await directory.json("_manifest.json");
    const asOf = Date.parse(String(manifest["asOf"]));
    const old = [...writers.names].filter(([id, given]) => {
      const before = given.findLastIndex(({ at }) => at < asOf);
      const row = byId.get(id);
      return row && before >= 0 && given.findIndex(({ name }) => name === row["name"]) < before;
    });
    expect(old, "nobody is older than asOf").toEqual([]);
    expect(manifest["rows"]).toBe(rows.length);
    expect(code).toBe(manifest["isComplete"] ? 0 : INCOMPLETE);
  },
  120_000,
);
