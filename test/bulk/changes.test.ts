import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createEmulator, type Emulator } from "../../src/emulator/emulator.js";
import { crowdedDay, exportDirectory, runExport } from "./exports.js";

let emulator: Emulator;
const intercom = () => ({ url: emulator.url, token: emulator.credentials.token });

async function send(method: string, path: string, body?: object): Promise<Record<string, unknown>> {
  const response = await fetch(`${emulator.url}${path}`, {
    method,
    headers: { authorization: "Bearer any", "content-type": "application/json" },
    ...(body && { body: JSON.stringify(body) }),
  });
  expect(response.ok).toBe(true);
  return (await response.json()) as Record<string, unknown>;
}

beforeEach(async () => {
  emulator = await createEmulator({ seed: { contacts: crowdedDay(600) }, rateLimit: 1_000_000 });
});
afterEach(() => emulator.close());

async function change(ids: readonly string[]): Promise<string> {
  await send("PUT", `/contacts/${ids[0]}`, { name: "Changed" });
  await send("PUT", `/contacts/${ids[1]}`, { role: "lead" });
  await send("POST", `/contacts/${ids[2]}/archive`);
  await send("DELETE", `/contacts/${ids[3]}`);
  const { id } = await send("POST", "/contacts", { role: "user", external_id: "new" });
  return String(id);
}

describe("an export since an earlier one", () => {
  test("has who changed, as upserts, and the ids of everybody", async () => {
    await using first = await exportDirectory();
    await runExport(intercom(), { out: first.path });
    const ids = (await first.rows()).map(({ id }) => String(id));
    await change(ids);
    await using second = await exportDirectory();
    const { result } = await runExport(intercom(), {
      out: second.path,
      since: first.path,
      fields: ["id", "name"],
    });
    expect(result?.manifest).toMatchObject({ isComplete: true, gone: null, rows: 2 });
    const rows = await second.rows();
    expect(rows).toContainEqual({ _op: "upsert", id: ids[0], name: "Changed" });
    expect(rows.map(({ id }) => id).sort()).toEqual([ids[0], ids[1]].sort());
    expect((await second.lines("_ids.txt")).sort()).toEqual([...ids].sort());
  });

  test("finds who has gone by reading everybody, once its price is agreed to", async () => {
    await using first = await exportDirectory();
    await runExport(intercom(), { out: first.path });
    const ids = (await first.rows()).map(({ id }) => String(id));
    await change(ids);
    await using second = await exportDirectory();
    const options = { out: second.path, since: `${first.path}/_manifest.json`, detectGone: true };
    await expect(runExport(intercom(), options)).rejects.toMatchObject({
      kind: "refused",
      message: expect.stringContaining("all 599 contacts are read: about"),
    });
    const { result } = await runExport(intercom(), { ...options, yes: true });
    expect(result?.manifest).toMatchObject({ isComplete: true, gone: { file: "gone.ndjson", rows: 2 } });
    expect((await second.rows("gone.ndjson")).map(({ _op, id }) => [_op, id]).sort()).toEqual(
      [ids[2], ids[3]].sort().map((id) => ["gone", id]),
    );
  });

  test("is refused for another filter, and needs an export that is there", async () => {
    await using first = await exportDirectory();
    await runExport(intercom(), { out: first.path });
    await using second = await exportDirectory();
    const filter = { role: { eq: "USER" } };
    await expect(
      runExport(intercom(), { out: second.path, since: first.path, filter }),
    ).rejects.toMatchObject({ kind: "refused", message: expect.stringContaining("another filter") });
    await expect(runExport(intercom(), { out: second.path, since: "/nowhere" })).rejects.toMatchObject({
      kind: "usage",
    });
  });
});

test("a dry run tells the price, and writes nothing", async () => {
  await using directory = await exportDirectory();
  const { price } = await runExport(intercom(), { out: directory.path, dryRun: true });
  expect(price).toMatchObject({ contacts: 600, parts: 1, calls: 5 });
  await expect(directory.names()).rejects.toMatchObject({ code: "ENOENT" });
});
