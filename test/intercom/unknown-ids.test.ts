import { afterEach, expect, test, vi } from "vitest";
import { type Change, type ChangeSource, Changes, idHash } from "../../src/intercom/changes.js";
import { UnknownIds } from "../../src/intercom/memory/unknown-ids.js";

const unknown = async () => null;

function open() {
  const changes = new Changes();
  const published: [Change, ChangeSource][] = [];
  changes.listen((change, source) => published.push([change, source]));
  return { changes, published, ids: new UnknownIds("secret", changes) };
}

afterEach(() => void vi.restoreAllMocks());

test("an id is unknown for a minute after Intercom did not know it, by that key and of that kind alone", async () => {
  const { ids } = open();
  let now = 1_000;
  vi.spyOn(performance, "now").mockImplementation(() => now);
  await ids.verify("contact.id", "1", unknown);
  expect(ids.has("contact.id", "1")).toBe(true);
  expect(ids.has("contact.externalId", "1")).toBe(false);
  expect(ids.has("company.id", "1")).toBe(false);
  now += 59_999;
  expect(ids.has("contact.id", "1")).toBe(true);
  now += 1;
  expect(ids.has("contact.id", "1")).toBe(false);
});

test("those are asked for first that were never asked for, then the longest unasked", async () => {
  const { ids } = open();
  let now = 1_000;
  vi.spyOn(performance, "now").mockImplementation(() => now);
  for (const id of ["c", "a", "b"]) {
    now += 1_000;
    await ids.verify("contact.id", id, unknown);
  }
  now += 58_000;
  expect(ids.inTurn("contact.id", ["a", "b", "c", "y", "z"]).unasked).toEqual(["y", "z", "c"]);
  now += 2_000;
  expect(ids.inTurn("contact.id", ["a", "b", "c", "y", "z"]).unasked).toEqual(["y", "z", "c", "a", "b"]);
});

test("what was found keeps its turn for as long as the index may lag, unless Intercom knows it no longer", async () => {
  const { ids } = open();
  let now = 1_000;
  vi.spyOn(performance, "now").mockImplementation(() => now);
  for (const id of ["b", "a"]) {
    await ids.verify("contact.id", id, async () => "found");
    now += 1;
  }
  expect(ids.inTurn("contact.id", ["a", "b", "c"])).toEqual({ found: ["b", "a"], unasked: ["c", "b", "a"] });
  await ids.verify("contact.id", "a", unknown);
  expect(ids.inTurn("contact.id", ["a", "b", "c"])).toEqual({ found: ["b"], unasked: ["c", "b"] });
  now += 5 * 60_000;
  expect(ids.inTurn("contact.id", ["b"]).found).toEqual([]);
});

test("fifty thousand are remembered, and the one that was asked for first leaves first", async () => {
  const { ids } = open();
  for (let id = 0; id <= 50_000; id += 1) await ids.verify("contact.id", String(id), unknown);
  expect([0, 1, 50_000].map((id) => ids.has("contact.id", String(id)))).toEqual([false, true, true]);
});

test("only keyed hashes of ids leave", async () => {
  const { ids, published } = open();
  await ids.verify("contact.externalId", "ada@example.com", unknown);
  await ids.verify("company.companyId", "ada-inc", unknown);
  ids.companyWritten(null, "ada-inc");
  expect(published).toHaveLength(3);
  expect(JSON.stringify(published)).not.toMatch(/ada/);
  expect(published[0]).toEqual([
    { kind: "unknown", keyHash: `contact.externalId:${idHash("secret", "ada@example.com")}` },
    "own",
  ]);
});

const written = (id: string, of: string): Change =>
  of === "contact"
    ? { kind: "contact", id, externalIdHash: idHash("secret", `x${id}`), ageMs: 0 }
    : { kind: "company", id, companyIdHash: idHash("secret", `x${id}`) };

test.each([
  ["contact", "own"],
  ["contact", "replica"],
  ["company", "own"],
  ["company", "replica"],
] as const)("a write of a %s (%s) empties both of its ids, and a gap all", async (of, source) => {
  const { ids, changes } = open();
  const keys =
    of === "contact"
      ? (["contact.id", "contact.externalId"] as const)
      : (["company.id", "company.companyId"] as const);
  const has = () => ["1", "2"].map((id) => [ids.has(keys[0], id), ids.has(keys[1], `x${id}`)]);
  for (const id of ["1", "2"]) {
    await ids.verify(keys[0], id, unknown);
    await ids.verify(keys[1], `x${id}`, unknown);
  }
  changes.publish(written("1", of), source);
  expect(has()).toEqual([
    [false, false],
    [true, true],
  ]);
  changes.publish({ kind: "gap" }, "replica");
  expect(has().flat()).not.toContain(true);
});

test("an answer to a question from before a write, a gap or a better answer is not remembered", async () => {
  const { ids, changes } = open();
  await ids.verify("company.id", "1", async () => {
    changes.publish(written("1", "company"), "own");
    return null;
  });
  await ids.verify("company.id", "2", async () => {
    changes.publish({ kind: "gap" }, "replica");
    return null;
  });
  await ids.verify("company.id", "3", async () => {
    await ids.verify("company.id", "3", async () => "found");
    return null;
  });
  expect(["1", "2", "3"].map((id) => ids.has("company.id", id))).toEqual([false, false, false]);
});

test("a replica is taken at its word, unless the id was written within the last minute", async () => {
  const { ids, changes } = open();
  let now = 1_000;
  vi.spyOn(performance, "now").mockImplementation(() => now);
  const hear = (id: string) =>
    changes.publish({ kind: "unknown", keyHash: `company.id:${idHash("secret", id)}` }, "replica");
  hear("1");
  changes.publish(written("2", "company"), "own");
  hear("2");
  expect([ids.has("company.id", "1"), ids.has("company.id", "2")]).toEqual([true, false]);
  now += 60_001;
  hear("2");
  expect(ids.has("company.id", "2")).toBe(true);
});
