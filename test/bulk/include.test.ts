import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startTestEmulator, type TestEmulator } from "../testkit/emulator.js";
import { exportDirectory, runExport } from "./exports.js";

const LISTS = ["tags", "segments", "companies", "notes", "conversations"];
const byId = (a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id);

let emulator: TestEmulator;
beforeAll(async () => {
  emulator = await startTestEmulator({ contacts: 120, searchLagMs: 0 });
});
afterAll(() => emulator.close());

async function ask(path: string, body?: object): Promise<Record<string, unknown>> {
  const response = await fetch(`${emulator.url}${path}`, {
    method: body ? "POST" : "GET",
    headers: { authorization: "Bearer any", "content-type": "application/json" },
    ...(body && { body: JSON.stringify(body) }),
  });
  return (await response.json()) as Record<string, unknown>;
}

test("has what belongs to each contact, as Intercom tells it of every single one", async () => {
  await using directory = await exportDirectory();
  const { byRoute } = await emulator.costOf(() =>
    runExport(emulator, { out: directory.path, fields: ["id"], include: LISTS }),
  );
  const rows = (await directory.rows()) as { id: string; [list: string]: unknown }[];
  expect(rows.length).toBe(120);
  const sizes: Record<string, number> = {};
  for (const row of rows) {
    for (const [name, key] of [
      ["tags", "data"],
      ["segments", "data"],
      ["companies", "data"],
      ["notes", "data"],
    ] as const) {
      const { total_count: total, ...first } = await ask(`/contacts/${row.id}/${name}?per_page=50`);
      const told = (first[key] as { id: string }[]).map(({ id }) => id);
      const written = (row[name] as { id: string }[]).map(({ id }) => id);
      expect(written, `${name} of ${row.id}`).toEqual(expect.arrayContaining(told));
      expect(new Set(written).size).toBe(total ?? told.length);
      expect(written.length).toBe(total ?? told.length);
      sizes[name] = (sizes[name] ?? 0) + written.length;
    }
    const query = { field: "contact_ids", operator: "=", value: row.id };
    const { conversations } = (await ask("/conversations/search", {
      query,
      pagination: { per_page: 150 },
    })) as {
      conversations: { id: string }[];
    };
    const written = row["conversations"] as { id: string }[];
    expect([...written].sort(byId).map(({ id }) => id)).toEqual(
      [...conversations].sort(byId).map(({ id }) => id),
    );
    sizes["conversations"] = (sizes["conversations"] ?? 0) + written.length;
  }
  for (const name of LISTS) expect(sizes[name], name).toBeGreaterThan(0);
  // Conversations of 50 contacts are one search: three for these, and a second page where one is full.
  expect(byRoute["POST /conversations/search"]).toBeLessThan(10);
});

test("costs a call for each contact with notes only, and tells its price before", async () => {
  await using directory = await exportDirectory();
  const options = { out: directory.path, fields: ["id"], include: ["notes", "tags"] };
  const { price } = await runExport(emulator, { ...options, dryRun: true });
  expect(price).toMatchObject({ callsOfLists: 120, calls: 122 });
  const { byRoute } = await emulator.costOf(() => runExport(emulator, options));
  const rows = await directory.rows();
  const pages = rows.map(({ notes }) => Math.ceil((notes as object[]).length / 50)); // of Intercom's size
  expect(Math.max(...pages)).toBe(2);
  expect(byRoute["GET /contacts/{contact_id}/notes"]).toBe(pages.reduce((sum, it) => sum + it));
});

test("is a column of JSON, in compressed CSV too, and belongs to the export of its directory", async () => {
  await using directory = await exportDirectory();
  const options = { out: directory.path, fields: ["id"], format: "csv" as const, gzip: true };
  await runExport(emulator, { ...options, include: ["segments"] });
  const text = gunzipSync(await readFile(join(directory.path, "part-00001.csv.gz"))).toString();
  expect(text.split("\n")[0]).toBe("id,segments");
  expect(text).toMatch(/^[0-9a-f]{24},"\[\{""id""/m);
  await expect(runExport(emulator, options)).rejects.toMatchObject({ kind: "refused" });
  await expect(runExport(emulator, { ...options, include: ["tag"] })).rejects.toMatchObject({
    kind: "usage",
    message: expect.stringContaining('"tag"'),
  });
});

test("above 1,000 calls needs an agreement to its price", async () => {
  await using large = await startTestEmulator({ contacts: 1_001, searchLagMs: 0 });
  await using directory = await exportDirectory();
  const options = { out: directory.path, fields: ["id"], include: ["companies"] };
  await expect(runExport(large, options)).rejects.toMatchObject({
    kind: "refused",
    message: expect.stringMatching(/1001 contacts are read: about \d+ calls and \d+ seconds. Agree with yes/),
  });
});
