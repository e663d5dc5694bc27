import { rm } from "node:fs/promises";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { startTestEmulator, type TestEmulator } from "../testkit/emulator.js";
import { failedImport, type ImportFolder, importFolder, runImport } from "./imports.js";

const SEED = {
  dataAttributes: [{ model: "contact", name: "lead_no", data_type: "integer" }],
  contacts: [],
} as const;
const LAG_MS = 700;

describe("a lead whose creation got no answer", () => {
  let emulator: TestEmulator;
  let folder: ImportFolder;
  let file: string;
  beforeAll(async () => {
    emulator = await startTestEmulator({ seed: SEED, searchLagMs: LAG_MS });
  });
  afterAll(() => emulator.close());
  beforeEach(async () => {
    await emulator.reset();
    folder = await importFolder();
    file = await folder.write("lead.csv", "role,name,customAttributes.lead_no\nLEAD,Ann,17\n");
    return () => folder[Symbol.asyncDispose]();
  });
  const options = (indexLagMs = LAG_MS * 2) => ({ in: file, key: "lead_no", indexLagMs });
  const lose = (after: boolean) =>
    emulator.faults([{ method: "POST", route: "/contacts", times: 1, reset: true, after }]);
  test("is found once the index knows it, and is not sent again", async () => {
    await lose(true);
    const { byRoute } = await emulator.costOf(async () => {
      expect(await runImport(emulator, options())).toMatchObject({ counts: { created: 1 } });
    });
    expect(byRoute["POST /contacts"]).toBe(1);
  });

  test("is sent again once the index would know it", async () => {
    await lose(false);
    const { byRoute } = await emulator.costOf(async () => {
      expect(await runImport(emulator, options(100))).toMatchObject({ counts: { created: 1 } });
    });
    expect(byRoute["POST /contacts"]).toBe(2);
  });

  test.each([
    ["is there once after the next run", false, 1],
    ["would be there twice without the journal", true, 2],
  ])("in a run that is stopped %s", async (_, isJournalLost, count) => {
    await emulator.reset({ searchLagMs: 3_000 });
    await lose(true);
    const stop = new AbortController();
    const stopped = failedImport(emulator, { ...options(10_000), signal: stop.signal });
    await expect.poll(async () => (await emulator.calls()).byRoute["POST /contacts"]).toBe(1);
    stop.abort();
    expect(await stopped).toMatchObject({ kind: "interrupted" });
    if (isJournalLost) await rm(`${file}.journal.ndjson`);
    expect(await runImport(emulator, options(10_000))).toMatchObject({ counts: { created: 1 } });
    expect((await emulator.calls()).byRoute["POST /contacts"]).toBe(count);
  });

  test("and that has no key is unknown, and sent again by the next run", async () => {
    await lose(true);
    const nameless = { in: file, allowDuplicateLeads: true };
    expect(await runImport(emulator, nameless)).toMatchObject({ counts: { unknown: 1 }, isComplete: false });
    expect(await folder.read("lead.csv.results.ndjson")).toMatchObject([{ code: "OUTCOME_UNKNOWN" }]);
    expect(await runImport(emulator, nameless)).toMatchObject({ counts: { created: 1 } });
  });
});
