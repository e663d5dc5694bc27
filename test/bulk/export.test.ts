import { stat } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startTestEmulator, type TestEmulator } from "../testkit/emulator.js";
import { crowdedDay, exportDirectory, runExport } from "./exports.js";

const idsOf = (rows: readonly Record<string, unknown>[]) => rows.map(({ id }) => String(id));

describe("an export of a small workspace", () => {
  let emulator: TestEmulator;
  beforeAll(async () => {
    emulator = await startTestEmulator({ contacts: 400, searchLagMs: 0 });
  });
  afterAll(() => emulator.close());

  test("has everybody once, for the calls of one walk, its counts and the workspace", async () => {
    await using directory = await exportDirectory();
    const { byRoute } = await emulator.costOf(() => runExport(emulator, { out: directory.path }));
    // Oldest and newest, three pages, the recount.
    expect(byRoute).toEqual({ "GET /me": 1, "POST /contacts/search": 6 });
    const ids = idsOf(await directory.rows());
    expect(new Set(ids).size).toBe(ids.length);
    expect(await directory.json("_manifest.json")).toMatchObject({
      isComplete: true,
      rows: ids.length,
      countAtStart: ids.length,
      differences: 0,
    });
  });

  test("leaves files that only their owner reads, and only files of rows without an underscore", async () => {
    await using directory = await exportDirectory();
    await runExport(emulator, { out: directory.path });
    expect(await directory.names()).toEqual(["_ids.txt", "_manifest.json", "part-00001.ndjson"]);
    expect((await stat(directory.path)).mode & 0o777).toBe(0o700);
    for (const name of await directory.names())
      expect((await stat(join(directory.path, name))).mode & 0o777, name).toBe(0o600);
  });

  test("says in a complete directory that it is complete, and calls nothing", async () => {
    await using directory = await exportDirectory();
    await runExport(emulator, { out: directory.path });
    const again = await emulator.costOf(async () => {
      const { result } = await runExport(emulator, { out: directory.path });
      expect(result).toMatchObject({ wasComplete: true, manifest: { isComplete: true } });
    });
    expect(again.total).toBe(0);
  });

  test("has the chosen fields of those whom the filter finds, in the graph's shape", async () => {
    await using directory = await exportDirectory();
    await runExport(emulator, {
      out: directory.path,
      filter: { externalId: { eq: "seed-many" } },
      fields: ["externalId", "createdAt", "role", "location", "customAttributes.plan"],
    });
    expect(await directory.rows()).toEqual([
      {
        externalId: "seed-many",
        role: "USER",
        createdAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
        location: null,
        customAttributes: {},
      },
    ]);
  });

  test("leaves no file of rows where nobody passes", async () => {
    await using directory = await exportDirectory();
    await runExport(emulator, { out: directory.path, filter: { externalId: { eq: "nobody" } } });
    expect(await directory.names()).toEqual(["_ids.txt", "_manifest.json"]);
  });

  test("leaves those for the next export who are younger than the index may lag", async () => {
    await using directory = await exportDirectory();
    const created = await fetch(`${emulator.url}/contacts`, {
      method: "POST",
      headers: { authorization: "Bearer any", "content-type": "application/json" },
      body: JSON.stringify({ role: "user", external_id: "just-created" }),
    });
    const { id } = (await created.json()) as { id: string };
    const { result } = await runExport(emulator, { out: directory.path });
    expect(result?.manifest).toMatchObject({ isComplete: true, differences: 0 });
    expect(idsOf(await directory.rows())).not.toContain(id);
  });

  test("does not begin with a filter that holds no condition, and names all faults of another", async () => {
    await using directory = await exportDirectory();
    const faults = async (filter: unknown) => {
      const failed: unknown = await runExport(emulator, { out: directory.path, filter }).catch(
        (error) => error,
      );
      expect(failed).toMatchObject({ name: "ExportError", kind: "usage" });
      return (failed as Error).message;
    };
    const { total } = await emulator.costOf(async () => {
      expect(await faults({})).toContain("holds no condition");
      expect(await faults({ role: null, and: [] })).toContain("holds no condition");
      const shape = await faults({ rolle: { eq: "USER" }, email: { eq: 5 } });
      expect(shape).toContain("rolle");
      expect(shape).toContain("filter.email.eq");
      const values = await faults({ email: { eq: "" }, id: { eq: "no id" }, or: [{ name: { eq: null } }] });
      for (const path of ["filter.email.eq", "filter.id.eq", "filter.or.0.name.eq"])
        expect(values).toContain(path);
    });
    expect(total).toBe(0);
  });
});

describe("a day with more than 5,000 contacts", () => {
  let emulator: TestEmulator;
  beforeAll(async () => {
    emulator = await startTestEmulator({ seed: { contacts: crowdedDay(12_000) }, searchLagMs: 0 });
  });
  afterAll(() => emulator.close());

  test("is cut further, and has everybody once", async () => {
    await using directory = await exportDirectory();
    await runExport(emulator, { out: directory.path });
    const ids = idsOf(await directory.rows());
    expect([ids.length, new Set(ids).size]).toEqual([12_000, 12_000]);
    const { partitions } = (await directory.json("_manifest.json")) as { partitions: { files: unknown[] }[] };
    expect(Math.max(...partitions.map(({ files }) => files.length))).toBeGreaterThan(2);
  });

  test("is continued where it was stopped, and has everybody once", async () => {
    await using directory = await exportDirectory();
    let runs = 0;
    for (let isDone = false; !isDone; runs += 1) {
      const stop = new AbortController();
      let news = 0;
      const onProgress = () => {
        news += 1;
        if (news === 40) stop.abort();
      };
      const run = runExport(emulator, { out: directory.path, signal: stop.signal }, onProgress);
      isDone = await run.then(
        () => true,
        (error: unknown) => {
          expect(error).toMatchObject({ kind: "interrupted" });
          return false;
        },
      );
    }
    expect(runs).toBeGreaterThan(2);
    const ids = idsOf(await directory.rows());
    expect([ids.length, new Set(ids).size]).toEqual([12_000, 12_000]);
    expect(await directory.json("_manifest.json")).toMatchObject({ isComplete: true, rows: 12_000 });
  });
});
