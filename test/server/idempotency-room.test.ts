import { expect, test } from "vitest";
import { memoryRecords } from "../../src/server/idempotency/memory-records.js";

const HOUR = 3_600_000;
const record = (run: string) => ({ fingerprint: "same", run, beganAt: 0, isRunning: false, answer: "{}" });
const keyOf = (caller: string, index: number) => ({ caller, hash: `${caller}-${index}` });

function room(records: number, bytes = 1e9) {
  let now = 0;
  const kept = memoryRecords({ records, bytes }, () => now);
  return {
    kept,
    pass: (ms: number) => {
      now += ms;
    },
    fill: async (caller: string, from: number, to: number) => {
      for (let index = from; index < to; index += 1) await kept.begin(keyOf(caller, index), record("r"));
    },
    has: async (caller: string, index: number) =>
      (await kept.begin(keyOf(caller, index), record("again")))?.run === "r",
  };
}

test("no caller takes the place of another caller's records, and one hour that fills the room is refused with the wait", async () => {
  const { kept, fill, has, pass } = room(20_000);
  await fill("victim", 0, 1);
  pass(1_000);
  await fill("flood", 0, 5_000);
  await expect(kept.begin(keyOf("flood", 5_000), record("r"))).rejects.toMatchObject({
    kind: "records-full",
    details: { retryAfterSeconds: 3_600 },
  });
  expect(await has("victim", 0)).toBe(true);
  pass(HOUR - 2_000);
  await expect(fill("flood", 5_000, 5_001)).rejects.toMatchObject({ details: { retryAfterSeconds: 2 } });
  expect(await has("victim", 0)).toBe(true);
});

test("a caller's own records that are an hour old make room for new ones", async () => {
  const { fill, pass, has } = room(8);
  await fill("a", 0, 2);
  await expect(fill("a", 2, 3)).rejects.toMatchObject({ kind: "records-full" });
  pass(HOUR);
  await fill("a", 2, 4);
  expect(await has("a", 2)).toBe(true);
});

test("a record ends after an hour whether the process is empty or full, so that nobody's need shortens or ends it", async () => {
  for (const others of [0, 6]) {
    const { fill, pass, kept } = room(8);
    await fill("victim", 0, 1);
    for (let other = 0; other < others; other += 1) await fill(`other ${other}`, 0, 1);
    pass(HOUR - 1);
    const victim = () => kept.begin(keyOf("victim", 0), record("again"));
    expect(await victim()).toMatchObject({ run: "r" });
    pass(1);
    expect(await victim()).toBeNull();
  }
});

test("an answer that comes late is kept for an hour from then", async () => {
  const { fill, pass, kept, has } = room(8);
  await fill("a", 0, 1);
  pass(HOUR / 2);
  await kept.replace(keyOf("a", 0), record("r"), { ...record("r"), answer: "{}" });
  pass(HOUR / 2);
  expect(await has("a", 0)).toBe(true);
});

test("a process that is full of records younger than an hour refuses a new caller too", async () => {
  const { fill, has, pass } = room(8);
  for (const caller of ["a", "b", "c", "d"]) await fill(caller, 0, 2);
  await expect(fill("e", 0, 1)).rejects.toMatchObject({ kind: "records-full" });
  pass(HOUR - 1);
  await expect(fill("e", 0, 1)).rejects.toMatchObject({ details: { retryAfterSeconds: 1 } });
  expect(await has("d", 1)).toBe(true);
  pass(1);
  await fill("e", 0, 2);
});

test("room is counted in bytes as well, and an answer that does not fit is refused by it", async () => {
  const { kept, fill } = room(1_000, 4 * 3_000);
  await fill("a", 0, 2);
  const big = { ...record("r"), answer: "x".repeat(2_000) };
  await expect(kept.replace(keyOf("a", 0), record("r"), big)).rejects.toMatchObject({ kind: "records-full" });
  await expect(fill("a", 2, 3)).rejects.toMatchObject({ kind: "records-full" });
});
