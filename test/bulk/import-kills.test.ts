import { spawn } from "node:child_process";
import { once } from "node:events";
import { rm } from "node:fs/promises";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { randomFrom } from "../hostile/export-writers.js";
import { startTestEmulator, type TestEmulator } from "../testkit/emulator.js";
import { everybody, importFolder, type Json, runImport, settingsFor } from "./imports.js";

/** The long form has 5,000 rows and more kills: it takes minutes, and shows what the short one shows. */
const LONG = process.env["IMPORT_KILLS"] !== undefined;
const ROWS = LONG ? 5_000 : 300;
const KILLS = Number(process.env["IMPORT_KILLS"] ?? 1);
const PROGRAM = fileURLToPath(new URL("import-process.ts", import.meta.url));
const seed = Math.floor(Math.random() * 2 ** 31);

/** The faults that each process meets. Those with `after` come when the write has taken effect. */
const STORM = [
  { method: "POST", route: "/contacts", times: 1, status: 503 },
  { method: "POST", route: "/contacts", times: 2, reset: true, after: true },
  { method: "POST", route: "/contacts", times: 1, cutBody: true },
  { method: "PUT", route: "/contacts/{contact_id}", times: 2, status: 503, after: true },
  { method: "POST", route: "/contacts/search", times: 2, status: 503 },
  { method: "POST", route: "/tags", times: 1, status: 502, after: true },
  ...(LONG ? [{ method: "POST", route: "/contacts", times: 1, rateLimited: true }] : []),
];

const nameOf = (index: number) => `Name ${index}`;

/** One in ten has a fault, one in twenty is in conflict, and the others are created, updated or as they are; some are leads. */
function rowOf(index: number): Json {
  const name = nameOf(index);
  const tags = index % 50 === 7 ? ["VIP"] : undefined;
  if (index % 10 === 0) return { externalId: `u${index}`, name, email: "no address" };
  if (isTwin(index)) return { email: `twin-${index}@example.com`, name };
  if (index % 5 === 2) return { role: "LEAD", name, customAttributes: { lead_no: `L${index}` } };
  if (index % 5 === 3) return { email: `person-${index}@example.com`, name };
  return { externalId: `u${index}`, name, tags };
}

const outcomeOf = (index: number) => {
  if (index % 10 === 0) return "refused";
  if (isTwin(index)) return "conflict";
  if (isOld(index)) return "updated";
  return isSame(index) ? "unchanged" : "created";
};
/** Two users share the address. */
const isTwin = (index: number) => index % 20 === 1;
const isOld = (index: number) => index % 20 === 4;
const isSame = (index: number) => index % 20 === 9;

const SEED = {
  dataAttributes: [{ model: "contact", name: "lead_no", data_type: "string" }],
  tags: ["VIP"],
  contacts: [
    ...Array.from({ length: ROWS }, (_, index) => index)
      .filter(isTwin)
      .flatMap((index) =>
        ["a", "b"].map((id) => ({ external_id: `${id}${index}`, email: `twin-${index}@example.com` })),
      ),
    ...Array.from({ length: ROWS }, (_, index) => index)
      .filter((index) => isOld(index) || isSame(index))
      .map((index) => ({ external_id: `u${index}`, name: isSame(index) ? nameOf(index) : "Before" })),
  ],
} as const;

const keyOf = ({ external_id, email, role, custom_attributes }: Json) =>
  role === "lead" ? (custom_attributes as Json)["lead_no"] : (external_id ?? email);

describe(`an import of ${ROWS} rows that meets faults and is killed (seed ${seed})`, () => {
  let emulator: TestEmulator;
  beforeAll(async () => {
    emulator = await startTestEmulator({ seed: SEED, searchLagMs: 200, latencyMs: LONG ? 5 : 2 });
  });
  afterAll(() => emulator.close());

  test("has each intended contact exactly once, and its results are exact", async () => {
    await using folder = await importFolder();
    const all = Array.from({ length: ROWS }, (_, index) => index);
    const file = await folder.write("people.ndjson", all.map(rowOf));
    const options = { in: file, key: "lead_no", indexLagMs: 1_000 };
    const next = randomFrom(seed);
    for (let kills = 0, isOver = false; !isOver; ) {
      await emulator.faults(STORM);
      const before = (await emulator.calls()).total;
      const argv = ["--import", "tsx", PROGRAM, JSON.stringify({ settings: settingsFor(emulator), options })];
      const child = spawn(process.execPath, argv, { stdio: ["ignore", "ignore", "inherit"] });
      const ended = once(child, "exit");
      if (kills < KILLS) {
        const calls = before + 10 + Math.floor((next() * ROWS) / 2);
        while (child.exitCode === null && (await emulator.calls()).total < calls) await pause(5);
        if (child.kill("SIGKILL")) kills += 1;
      }
      await ended;
      isOver = child.exitCode === 0;
      if (child.exitCode !== null) expect(child.exitCode).toBe(0);
    }
    await emulator.faults([]);
    await pause(250); // the index of the list that the people are read from
    const people = await everybody(emulator);
    const times = new Map<unknown, number>();
    for (const person of people) times.set(keyOf(person), (times.get(keyOf(person)) ?? 0) + 1);
    expect([...times].filter(([, count]) => count > 1)).toEqual([]);
    const intended = all.filter((index) => !["refused", "conflict"].includes(outcomeOf(index)));
    expect(people).toHaveLength(intended.length + 2 * all.filter(isTwin).length);
    const results = await folder.read("people.ndjson.results.ndjson");
    expect(results.map(({ row, outcome }) => [row, outcome])).toEqual(
      all.map((index) => [index + 1, outcomeOf(index)]),
    );
    const tagged = people.filter(({ tags }) => (tags as Json)["total_count"] === 1);
    expect(tagged).toHaveLength(intended.filter((index) => rowOf(index)["tags"]).length);

    await rm(`${file}.journal.ndjson`);
    const again = await emulator.costOf(async () => {
      const { counts } = await runImport(emulator, options);
      expect(counts).toMatchObject({ created: 0, updated: 0, unknown: 0 });
    });
    expect(Object.keys(again.byRoute).filter((route) => !/^GET|search/.test(route))).toEqual([]);
  }, 600_000);
});
