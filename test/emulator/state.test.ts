import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { createEmulator } from "../../src/emulator/emulator.js";
import { LISTS } from "../../src/emulator/state/shapes.js";
import { takeSnapshot } from "../../src/emulator/state/snapshot.js";
import { DEFAULT_SETTINGS } from "../../src/emulator/workspace/settings.js";
import { Workspace } from "../../src/emulator/workspace/workspace.js";
import { type Intercom, startIntercom } from "./intercom.js";
import { createWaits } from "./waits.js";

const folder = await mkdtemp(join(tmpdir(), "emulator-state-"));
afterAll(() => rm(folder, { recursive: true }));
let count = 0;
const newFile = () => {
  count += 1;
  return join(folder, `state-${count}.json`);
};

/** Everything that can be asked of a workspace, as it is answered. */
async function everythingOf({ call }: Intercom): Promise<string> {
  const answers = await Promise.all([
    call("GET", "/contacts?per_page=150"),
    call("GET", "/tags"),
    call("GET", "/segments?include_count=true"),
    call("GET", "/segments?type=company&include_count=true"),
    call("POST", "/companies/list?per_page=60"),
    call("GET", "/subscription_types"),
    call("GET", "/data_attributes?include_archived=true"),
    call("GET", "/admins"),
    call("GET", "/teams"),
    call("GET", "/conversations?per_page=150"),
    call("GET", "/ticket_types"),
    call("POST", "/tickets/search", { query: { field: "id", operator: "!=", value: "1" } }),
    call("GET", "/events?type=user&user_id=seed-many&per_page=150"),
  ]);
  return answers.map(({ text }) => text.replace(/127\.0\.0\.1:\d+/g, "")).join("\n");
}

async function namesIn(stateFile: string): Promise<string[]> {
  const { contacts } = JSON.parse(await readFile(stateFile, "utf8"));
  return contacts.map(({ external_id }: { external_id: string }) => external_id);
}

describe("the state file", () => {
  test("has every list of a workspace", () => {
    const workspace = new Workspace(DEFAULT_SETTINGS, Date.now);
    const isList = (value: unknown) => value instanceof Map || Array.isArray(value);
    const lists = Object.entries(workspace.store).flatMap(([name, value]) => (isList(value) ? [name] : []));
    const snapshot = takeSnapshot(workspace);
    const cure = "Add it to takeSnapshot, restoreSnapshot and LISTS in src/emulator/state.";
    expect(lists).toContain("segments");
    for (const name of lists)
      expect([name in snapshot, name in LISTS], `${name}: ${cure}`).toEqual([true, true]);
  });

  test("brings back all there was, and goes on from there", async () => {
    const stateFile = newFile();
    const now = () => Date.parse("2026-11-20T10:00:00Z");
    const before = await startIntercom({ stateFile, contacts: 30, now });
    const contact = await before.create({ external_id: "kept", custom_attributes: { plan: "pro" } });
    const lead = await before.create({ role: "lead" });
    await before.call("POST", "/contacts/merge", { from: lead.id, into: contact.id });
    const path = `/contacts/${contact.id}`;
    const note = (await before.call("POST", `${path}/notes`, { body: "Kept" })).body;
    const company = (await before.call("POST", "/companies", { company_id: "kept" })).body;
    await before.call("POST", `${path}/companies`, { id: company.id });
    await before.call("POST", `${path}/subscriptions`, { id: "103", consent_type: "opt_in" });
    const gone = await before.create({ external_id: "kept-archived" });
    await before.call("POST", `/contacts/${gone.id}/archive`);
    const [one, all] = [(await before.call("GET", path)).body, await everythingOf(before)];
    await before.emulator.close();

    const after = await startIntercom({ stateFile, contacts: 5, now });
    expect(await everythingOf(after)).toBe(all);
    expect((await after.call("GET", path)).body).toEqual(one);
    expect((await after.call("GET", `/notes/${note.id}`)).body).toEqual(note);
    expect((await after.call("GET", `/companies/${company.id}/contacts`)).body.total_count).toBe(1);
    const merged = await after.call("GET", `/contacts/${lead.id}`, undefined, { "intercom-version": "2.16" });
    expect(merged.headers.get("link")).toContain(contact.id);
    expect((await after.call("POST", "/contacts", { external_id: "kept-archived" })).status).toBe(409);
    expect(Number((await after.call("POST", `${path}/notes`, { body: "New" })).body.id)).toBe(
      Number(note.id) + 1,
    );
    // Ids of one source ascend: those to come are none that were given out before.
    const { id } = await after.create({ external_id: "later" });
    expect(id > gone.id).toBe(true);
  });

  test("is written a moment after a write, and not after a read", async () => {
    const stateFile = newFile();
    const waits = createWaits();
    const { call, create } = await startIntercom({ stateFile, sleep: waits.sleep });
    await call("GET", "/contacts");
    await call("POST", "/contacts/search", { query: { field: "role", operator: "=", value: "user" } });
    await call("POST", "/companies/list");
    expect(waits.asked).toEqual([]);
    await create({ external_id: "first" });
    await create({ external_id: "second" });
    expect(waits.asked).toEqual([200]);
    expect(await namesIn(stateFile)).toEqual([]);
    await waits.over(200);
    await expect.poll(() => namesIn(stateFile)).toEqual(["first", "second"]);
    await create({ external_id: "third" });
    expect(waits.asked).toEqual([200, 200]);
    expect((await readdir(folder)).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });

  test("is there from the start, and starts anew with the workspace", async () => {
    const stateFile = newFile();
    const { emulator, create } = await startIntercom({ stateFile, sleep: createWaits().sleep });
    await create({ external_id: "saved" });
    await emulator.close();
    expect(await namesIn(stateFile)).toEqual(["saved"]);
    const again = await startIntercom({ stateFile });
    await again.emulator.reset({ state: true });
    expect(await namesIn(stateFile)).toEqual([]);
  });
});

describe("a state file that cannot be used", () => {
  const start = (stateFile: string) => createEmulator({ stateFile, contacts: 0 });

  async function changed(change: (state: Record<string, unknown>) => unknown): Promise<string> {
    const stateFile = newFile();
    await (await start(stateFile)).close();
    const state = change(JSON.parse(await readFile(stateFile, "utf8")));
    await writeFile(stateFile, JSON.stringify(state));
    return stateFile;
  }

  test.each<[string, (state: Record<string, unknown>) => unknown]>([
    ["it is not a state file of this emulator", () => ({})],
    ["it is not a state file of this emulator", () => null],
    ["it has format 99, and this emulator reads format 1", (state) => ({ ...state, version: 99 })],
    ["its ids are missing", ({ ids: _, ...state }) => state],
    ["its ids are missing", (state) => ({ ...state, ids: { objects: 1 } })],
    ["its contacts are not a list", (state) => ({ ...state, contacts: {} })],
    ["its contacts[0] is incomplete", (state) => ({ ...state, contacts: [{ id: "x" }] })],
    ["its tags[1] is incomplete", (state) => ({ ...state, tags: [{ id: "1", name: "x" }, 5] })],
    ["it has no admin", (state) => ({ ...state, admins: [] })],
  ])("says that %s", async (reason, change) => {
    const stateFile = await changed(change);
    await expect(start(stateFile)).rejects.toThrow(
      `The state file ${stateFile} cannot be used: ${reason}. Move it to start with an empty file.`,
    );
  });

  test("says that it is not valid JSON, and is left as it is", async () => {
    const stateFile = newFile();
    await writeFile(stateFile, '{"format":');
    await expect(start(stateFile)).rejects.toThrow("cannot be used: it is not valid JSON");
    expect(await readFile(stateFile, "utf8")).toBe('{"format":');
  });

  test("is told at the start when it cannot be written", async () => {
    await expect(start(join(folder, "missing", "state.json"))).rejects.toThrow("cannot be written");
  });
});
