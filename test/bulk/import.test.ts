import { rm, stat, truncate } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { startTestEmulator, type TestEmulator } from "../testkit/emulator.js";
import { everybody, failedImport, type ImportFolder, importFolder, type Json, runImport } from "./imports.js";

const SEED = {
  dataAttributes: [
    { model: "contact", name: "plan", data_type: "string" },
    { model: "contact", name: "seats", data_type: "integer" },
    { model: "contact", name: "lead_no", data_type: "string" },
  ],
  tags: ["VIP", "Beta"],
  companies: [{ company_id: "acme", name: "Acme" }],
  contacts: [
    { external_id: "old-1", email: "one@example.com", name: "One" },
    { external_id: "old-2", email: "two@example.com", name: "Two" },
    { external_id: "twin-1", email: "twin@example.com" },
    { external_id: "twin-2", email: "twin@example.com" },
    {
      external_id: "gone",
      email: "gone@example.com",
      state: "deleted",
      updated_at: Math.floor(Date.now() / 1000),
    },
  ],
} as const;
const SEEDED_LIVE = 4;

/** A row of each kind, with its outcome. */
const ROWS: readonly (readonly [Json, string, Json?])[] = [
  [{ externalId: "old-1", email: "ONE@example.com", name: "One" }, "unchanged"],
  [{ externalId: "old-2", name: "Two anew", customAttributes: { plan: "pro", seats: 5 } }, "updated"],
  [{ externalId: "new-1", email: "three@example.com", tags: ["vip"], companies: ["Acme"] }, "created"],
  [{ email: "four@example.com", companies: [{ companyId: "acme" }] }, "created"],
  [{ role: "LEAD", email: "lead@example.com", customAttributes: { lead_no: "L1" } }, "created"],
  [{ email: "twin@example.com", name: "Which" }, "conflict", { code: "CONFLICT", field: "email" }],
  [{ externalId: "gone", name: "Back" }, "conflict", { code: "NOT_RESTORABLE" }],
  [{ externalId: "new-2", email: "no address" }, "refused", { code: "INVALID_INPUT", field: "email" }],
  [
    { externalId: "new-3", customAttributes: { seats: "many" } },
    "refused",
    { field: "customAttributes.seats" },
  ],
  [{ externalId: "new-4", tags: ["Nobody's"] }, "refused", { field: "tags" }],
  [{ externalId: "new-5", ownerId: "999" }, "refused", { field: "ownerId" }],
  [{ externalId: "new-6", companies: ["No firm"] }, "refused", { field: "companies" }],
  [{ name: "Without a key" }, "refused", { field: null }],
  [{ role: "LEAD", email: "keyless@example.com" }, "refused", { field: "customAttributes.lead_no" }],
  [{ externalId: "same" }, "refused", { field: "externalId" }],
  [{ externalId: "same", name: "Again" }, "refused", { field: "externalId" }],
  [
    { externalId: "new-7", favourite: "blue" },
    "refused",
    { message: expect.not.stringContaining("favourite") },
  ],
];
const FAULTY = ROWS.filter(([, outcome]) => outcome === "refused").length - 1; // the company is looked for when its row is sent

describe("an import", () => {
  let emulator: TestEmulator;
  let folder: ImportFolder;
  let file: string;
  beforeAll(async () => {
    emulator = await startTestEmulator({ seed: SEED, searchLagMs: 0 });
  });
  afterAll(() => emulator.close());
  beforeEach(async () => {
    await emulator.reset();
    folder = await importFolder();
    file = await folder.write(
      "people.ndjson",
      ROWS.map(([row]) => row),
    );
    return () => folder[Symbol.asyncDispose]();
  });
  const options = () => ({ in: file, key: "lead_no" });
  const writesOf = ({ byRoute }: { byRoute: Readonly<Record<string, number>> }) =>
    Object.fromEntries(Object.entries(byRoute).filter(([route]) => !/^GET|search/.test(route)));

  test("brings each row by its key, for a call where one is needed, and says what became of it", async () => {
    const { byRoute } = await emulator.costOf(async () => {
      const result = await runImport(emulator, options());
      expect(result).toMatchObject({ rows: ROWS.length, faultyRows: FAULTY, isComplete: false });
    });
    const results = await folder.read("people.ndjson.results.ndjson");
    expect(results.map(({ row, outcome }) => [row, outcome])).toEqual(
      ROWS.map(([, outcome], index) => [index + 1, outcome]),
    );
    ROWS.forEach(([, , details], index) => {
      if (details) expect(results[index], `row ${index + 1}`).toMatchObject(details);
    });
    expect(byRoute).toEqual({
      "GET /me": 1,
      "GET /data_attributes": 1,
      "GET /tags": 2, // to check the rows, and right before the tag is put on
      "GET /admins": 1,
      "GET /companies": 3, // two names and one of the customer's own ids
      "POST /contacts/search": 1,
      "GET /contacts/{contact_id}": 1, // whether who is to be updated is still as the index says
      "PUT /contacts/{contact_id}": 1,
      "POST /contacts": 4, // one of them learns that the contact cannot be restored
      "POST /contacts/{contact_id}/unarchive": 1,
      "POST /contacts/{contact_id}/companies": 2,
      "POST /tags": 1,
    });
    expect(await everybody(emulator)).toHaveLength(SEEDED_LIVE + 3);
  });

  test("writes nothing again: not in the next run, and not after the journal and the results are lost", async () => {
    await runImport(emulator, options());
    const writes = writesOf(await emulator.costOf(() => runImport(emulator, options())));
    expect(writes).toEqual({ "POST /contacts": 1, "POST /contacts/{contact_id}/unarchive": 1 }); // the conflict is tried again
    await rm(join(folder.path, "people.ndjson.journal.ndjson"));
    await rm(join(folder.path, "people.ndjson.results.ndjson"));
    const anew = await emulator.costOf(async () => {
      const { counts } = await runImport(emulator, options());
      expect(counts).toMatchObject({ created: 0, updated: 0, unchanged: 5 });
    });
    expect(writesOf(anew)).toEqual(writes);
  });

  test("says of a file that is imported that it is, restores its results, and calls nothing", async () => {
    const whole = await folder.write("whole.ndjson", [{ externalId: "old-1", name: "Uno" }]);
    expect(await runImport(emulator, { in: whole })).toMatchObject({ isComplete: true, wasComplete: false });
    await rm(`${whole}.results.ndjson`);
    const { total } = await emulator.costOf(async () => {
      expect(await runImport(emulator, { in: whole })).toMatchObject({ isComplete: true, wasComplete: true });
    });
    expect(total).toBe(0);
    expect(await folder.read("whole.ndjson.results.ndjson")).toMatchObject([{ row: 1, outcome: "updated" }]);
  });

  test("sends a row again that has changed, also where the index holds what it says now", async () => {
    const changed = await folder.write("one.ndjson", [{ externalId: "old-1", name: "Uno" }]);
    await emulator.reset({ seed: SEED, searchLagMs: 60_000 });
    await runImport(emulator, { in: changed });
    await folder.write("one.ndjson", [{ externalId: "old-1", name: "One" }]);
    expect(await runImport(emulator, { in: changed })).toMatchObject({ counts: { updated: 1 } });
    const [contact] = (await everybody(emulator)).filter(({ external_id }) => external_id === "old-1");
    expect(contact).toMatchObject({ name: "One" });
  });

  test("makes no lead twice whose rows have moved, while the index does not know them", async () => {
    const lead = (no: number) => ({ role: "LEAD", customAttributes: { lead_no: `L${no}` } });
    await emulator.reset({ seed: SEED, searchLagMs: 60_000 });
    const leads = await folder.write("leads.ndjson", [lead(1), lead(2)]);
    await runImport(emulator, { in: leads, key: "lead_no" });
    await folder.write("leads.ndjson", [lead(3), lead(1), lead(2)]);
    const cost = await emulator.costOf(async () => {
      const { counts } = await runImport(emulator, { in: leads, key: "lead_no" });
      expect(counts.created).toBe(3);
    });
    expect(writesOf(cost)).toEqual({ "POST /contacts": 1 });
    const results = await folder.read("leads.ndjson.results.ndjson");
    expect(results.map(({ row, outcome }) => [row, outcome])).toEqual(
      [1, 2, 3].map((row) => [row, "created"]),
    );
  });

  test("of leads that have no key is refused before the first call, unless duplicates are allowed", async () => {
    const leads = await folder.write("leads.ndjson", [
      { externalId: "user" },
      { role: "lead", name: "Lead" },
    ]);
    const { total } = await emulator.costOf(async () => {
      expect(await failedImport(emulator, { in: leads })).toMatchObject({ kind: "refused" });
    });
    expect(total).toBe(0);
    expect(await runImport(emulator, { in: leads, allowDuplicateLeads: true })).toMatchObject({
      counts: { created: 2 },
    });
  });

  test("sends nothing with strict, where a row has a fault", async () => {
    const cost = await emulator.costOf(async () => {
      const { kind, message } = await failedImport(emulator, { ...options(), strict: true });
      expect(kind).toBe("refused");
      expect(message).toContain("row 8, email");
      expect(message).not.toContain("no address");
    });
    expect(cost.byRoute).not.toHaveProperty("POST /contacts");
    expect(await folder.read("people.ndjson.results.ndjson")).toHaveLength(FAULTY);
  });

  test("tells beforehand what it would do, and writes nothing", async () => {
    const results = join(folder.path, "preview.ndjson");
    const cost = await emulator.costOf(async () => {
      const { counts } = await runImport(emulator, { ...options(), dryRun: true, results });
      expect(counts).toEqual({
        created: 4,
        updated: 1,
        unchanged: 1,
        refused: FAULTY + 1,
        conflict: 1,
        unknown: 0,
      });
    });
    expect(writesOf(cost)).toEqual({});
    expect(cost.byRoute["POST /contacts/search"]).toBe(1);
    expect(await folder.read("preview.ndjson")).toHaveLength(ROWS.length);
    await expect(stat(`${file}.journal.ndjson`)).rejects.toThrow("ENOENT");
  });

  test("creates tags where it may, once for all rows of a batch", async () => {
    const tagged = await folder.write(
      "tagged.ndjson",
      ["a", "b", "c"].map((id) => ({ externalId: id, tags: ["Fresh", "VIP"] })),
    );
    const { byRoute } = await emulator.costOf(() => runImport(emulator, { in: tagged, createTags: true }));
    expect(byRoute["POST /tags"]).toBe(2);
    const people = (await everybody(emulator)).filter(({ tags }) => (tags as Json)["total_count"] === 2);
    expect(people).toHaveLength(3);
  });

  test("goes on behind a journal whose last line was cut off, and refuses one that is damaged", async () => {
    await runImport(emulator, options());
    const journal = `${file}.journal.ndjson`;
    const { size } = await stat(journal);
    await truncate(journal, size - 10);
    expect(await runImport(emulator, options())).toMatchObject({ counts: { created: 3 } });
    await folder.write("people.ndjson.journal.ndjson", "no journal\n");
    expect(await failedImport(emulator, options())).toMatchObject({
      kind: "refused",
      message: expect.stringContaining("damaged"),
    });
  });

  test("leaves files that only their owner reads, and no lock", async () => {
    await runImport(emulator, options());
    for (const name of ["results", "journal"])
      expect((await stat(`${file}.${name}.ndjson`)).mode & 0o777, name).toBe(0o600);
    await expect(stat(`${file}.import.lock`)).rejects.toThrow("ENOENT");
  });
});
