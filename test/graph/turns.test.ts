import { setImmediate as nextTurn } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { checkFirst } from "../../src/graph/common/pagination/page-size.js";
import { Turns } from "../../src/graph/common/turns.js";

const CALLS = 15_000;

describe("resolvers of many rows that are called in one go", () => {
  test("run a few hundred in each turn of the event loop, in the order in which they were called", async () => {
    const turns = new Turns();
    const done: number[] = [];
    const run = (n: number) => {
      const turn = turns.forCall();
      return turn ? turn.then(() => done.push(n)) : done.push(n);
    };
    const all = Promise.all(Array.from({ length: CALLS }, (_, n) => run(n)));
    const inTurn = [done.length];
    for (let before = done.length; done.length < CALLS; before = done.length) {
      await nextTurn();
      inTurn.push(done.length - before);
    }
    await all;
    expect(done).toEqual(Array.from({ length: CALLS }, (_, n) => n));
    expect(Math.max(...inTurn)).toBeLessThanOrEqual(600);
  });

  test("wait together: a hundred on one promise", () => {
    const turns = new Turns();
    const waits = new Set(Array.from({ length: CALLS }, () => turns.forCall()));
    expect(waits.size).toBeLessThanOrEqual(CALLS / 100 + 1);
  });

  test("let calls of another operation run between them, and pages take their turn behind them", async () => {
    const turns = new Turns();
    const order: string[] = [];
    const calls = Array.from({ length: 5_000 }, () => turns.forCall());
    const last = calls.at(-1)?.then(() => order.push("the last call"));
    const page = turns.forPageOf(10_000)?.then(() => order.push("the page"));
    await nextTurn();
    expect(turns.forCall(), "a call of another operation").toBeUndefined();
    await Promise.all([last, page]);
    expect(order).toEqual(["the last call", "the page"]);
  });
});

test("the error of an argument that is wrong for every row is made once", () => {
  const errorOf = (first: number): unknown => {
    try {
      return checkFirst(first);
    } catch (error) {
      return error;
    }
  };
  expect(errorOf(0)).toBe(errorOf(501));
  expect(errorOf(0)).toMatchObject({ extensions: { code: "BAD_USER_INPUT", field: ["first"] } });
});
