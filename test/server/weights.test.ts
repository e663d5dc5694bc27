import { describe, expect, test } from "vitest";
import { Room, Weights, weightOf } from "../../src/server/admission/load/weights.js";

const stays = () => new AbortController().signal;
const options = { size: 100, maxWaitMs: 10_000, maxWaiting: 4 };

/** Enters, and tells in which order. */
function visitor(room: Room) {
  const order: string[] = [];
  const leaves = new Map<string, () => void>();
  return {
    order,
    leave: async (name: string) => {
      leaves.get(name)?.();
      await Promise.resolve();
      await Promise.resolve();
    },
    enter(name: string, weight: number, caller = name, signal = stays()) {
      const entered = Promise.resolve(room.enter(weight, caller, () => signal)).then((leave) => {
        order.push(leave ? name : `${name} refused`);
        if (leave) leaves.set(name, leave);
      });
      return entered;
    },
  };
}

describe("work is let in by its weight:", () => {
  test("what fits is inside at once, what does not waits until there is room", async () => {
    const room = new Room(options);
    const { enter, leave, order } = visitor(room);
    await Promise.all([enter("a", 60), enter("b", 40)]);
    const c = enter("c", 50);
    expect([room.inside, room.waiting, order]).toEqual([100, 1, ["a", "b"]]);
    await leave("b");
    expect(order).toEqual(["a", "b"]);
    await leave("a");
    await c;
    expect([room.inside, room.waiting, order]).toEqual([50, 0, ["a", "b", "c"]]);
  });

  test("what is heavier than the room has it alone", async () => {
    const room = new Room(options);
    const { enter, leave, order } = visitor(room);
    await enter("a", 10);
    const heavy = enter("heavy", 500);
    const late = enter("late", 10);
    expect(order).toEqual(["a"]);
    await leave("a");
    await heavy;
    expect(order).toEqual(["a", "heavy"]);
    await leave("heavy");
    await late;
    expect(room.inside).toBe(10);
  });

  test("callers are let in in turn, whoever sends more", async () => {
    const room = new Room(options);
    const { enter, leave, order } = visitor(room);
    await Promise.all([enter("greedy 1", 50, "greedy"), enter("greedy 2", 50, "greedy")]);
    const waiting = [
      enter("greedy 3", 50, "greedy"),
      enter("greedy 4", 50, "greedy"),
      enter("modest", 50, "modest"),
    ];
    await leave("greedy 1");
    expect(order.at(-1)).toBe("modest");
    await leave("greedy 2");
    await leave("modest");
    await Promise.all(waiting);
    expect(room.inside).toBe(100);
  });

  test("when too many wait, one of the caller with most of them is turned away", async () => {
    const room = new Room(options);
    const { enter, order } = visitor(room);
    await enter("inside", 100, "greedy");
    for (let n = 1; n <= 4; n += 1) void enter(`greedy ${n}`, 50, "greedy");
    void enter("modest", 50, "modest");
    await expect.poll(() => order).toEqual(["inside", "greedy 4 refused"]);
    expect(room.waiting).toBe(4);
  });

  test("who waits too long, or has gone, is refused, and takes no room", async () => {
    const room = new Room({ ...options, maxWaitMs: 20 });
    const { enter, leave, order } = visitor(room);
    const gone = new AbortController();
    await enter("inside", 100);
    const left = enter("gone", 50, "gone", gone.signal);
    gone.abort();
    await left;
    await enter("late", 50);
    expect(order).toEqual(["inside", "gone refused", "late refused"]);
    await leave("inside");
    await leave("inside");
    expect([room.inside, room.waiting]).toEqual([0, 0]);
  });
});

describe("small and large operations", () => {
  const weights = () => new Weights({ capacity: 96_000_000, maxWaitMs: 10_000 });
  const small = weightOf({ fields: 500, rows: 50 });
  const large = weightOf({ fields: 100_000, rows: 10_000 });

  test("do not wait for one another", () => {
    const admission = weights();
    const enter = (weight: number) => admission.enter(weight, "somebody", stays);
    expect(enter(large)).toBeTypeOf("function");
    expect(enter(large)).toBeInstanceOf(Promise);
    for (let n = 0; n < 100; n += 1) expect(enter(small)).toBeTypeOf("function");
  });

  test("together never weigh more than they may, unless one alone does", () => {
    const admission = weights();
    let admitted = 0;
    for (const weight of [small, small * 4, large / 4, large / 8])
      for (let n = 0; n < 300; n += 1)
        if (typeof admission.enter(weight, `caller ${n}`, stays) === "function") admitted += weight;
    expect(admitted).toBeGreaterThan(48_000_000);
    expect(admitted).toBeLessThanOrEqual(96_000_000);
  });
});
