import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import "reflect-metadata";
import type { ChangedContact } from "../../../src/graph/contacts/changes/read-changed.js";
import type { ContactEvent } from "../../../src/intercom/contact-event.js";
import { Audience } from "../../../src/server/live/audience.js";
import { ContactNews } from "../../../src/server/live/contact-news.js";
import { Debounce } from "../../../src/server/live/debounce.js";
import { MAX_WAITING } from "../../../src/server/live/event-queue.js";
import { EventStream } from "../../../src/server/live/event-stream.js";
import { type LiveEvent, toLiveEvent } from "../../../src/server/live/live-event.js";
import { Rereads } from "../../../src/server/live/rereads.js";
import type { Subscriber } from "../../../src/server/live/subscriber.js";

const event = (more: Partial<ContactEvent> = {}): ContactEvent => ({
  what: "UPDATED",
  id: "a",
  externalIdHash: null,
  tagId: null,
  mergedIntoId: null,
  at: 0,
  toldBy: "intercom",
  ...more,
});
const liveEvent = (id: string): LiveEvent => toLiveEvent(event({ id }), null);

describe("a stream", () => {
  const open = () =>
    new EventStream({
      answer: async ({ root }) => ({ data: { id: root.contactId ?? root.kind } }),
      onEnded: () => {},
    });

  test("holds at most 256 events of a reader who has stalled, and tells of the rest by one RESYNC", async () => {
    const stream = open();
    let overflows = 0;
    for (let at = 0; at < 10_000; at += 1) if (stream.push(liveEvent(String(at)))) overflows += 1;
    expect(overflows).toBe(Math.floor((10_000 - MAX_WAITING - 1) / MAX_WAITING) + 1);
    const read: unknown[] = [];
    const reading = (async () => {
      for await (const { data } of stream) read.push((data as { id: string }).id);
    })();
    await vi.waitFor(() => expect(read.at(-1)).toBe("9999"));
    expect(read.length).toBeLessThanOrEqual(MAX_WAITING);
    expect(read[0]).toBe("RESYNC");
    await stream.return();
    await reading;
  });

  test("has room for one event of each kind of a contact, the latest", async () => {
    const stream = open();
    for (let at = 0; at < 10_000; at += 1) expect(stream.push(liveEvent("a"))).toBe(false);
    expect(await stream.next()).toEqual({ done: false, value: { data: { id: "a" } } });
    const next = stream.next();
    await stream.return();
    expect(await next).toEqual({ done: true, value: undefined });
  });

  test("ends at once while its reader waits, also with two reads at a time", async () => {
    const stream = open();
    const reads = [stream.next(), stream.next()];
    stream.close("server-leaves");
    expect(await Promise.all(reads)).toEqual([
      { done: true, value: undefined },
      { done: true, value: undefined },
    ]);
    expect(stream.end).toBe("server-leaves");
    expect(stream.push(liveEvent("a"))).toBe(false);
  });
});

describe("the same change within a second", () => {
  const told: ContactEvent[] = [];
  const debounce = () => {
    told.length = 0;
    return new Debounce((it) => told.push(it));
  };
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test("is told at once and once more at its end", () => {
    const { hear } = bound(debounce());
    for (let at = 0; at < 100; at += 1) hear(event({ at }));
    expect(told.map(({ at }) => at)).toEqual([0]);
    vi.advanceTimersByTime(1_000);
    expect(told.map(({ at }) => at)).toEqual([0, 99]);
    vi.advanceTimersByTime(10_000);
    expect(told).toHaveLength(2);
  });

  test("stays a write of this graph, whatever Intercom tells of it meanwhile", () => {
    const { hear } = bound(debounce());
    hear(event({ at: 1 }));
    hear(event({ toldBy: "graph", at: 3 }));
    hear(event({ at: 2 }));
    vi.advanceTimersByTime(1_000);
    expect(told.map(({ at, toldBy }) => [at, toldBy])).toEqual([
      [1, "intercom"],
      [3, "graph"],
    ]);
  });

  test("is another one with another tag, and of another kind or contact", () => {
    const { hear } = bound(debounce());
    for (const it of [{ tagId: "1" }, { tagId: "2" }, { what: "UNTAGGED" as const, tagId: "1" }, { id: "b" }])
      hear(event(it));
    expect(told).toHaveLength(4);
  });

  const bound = (it: Debounce) => ({ hear: (one: ContactEvent) => it.hear(one) });
});

describe("contacts are read", () => {
  const read = (name: string) => ({ contact: { name } }) as unknown as ChangedContact;
  function rereads() {
    const answers: ((name: string | Error) => void)[] = [];
    const published: string[] = [];
    const made = new Rereads({
      read: () =>
        new Promise((resolve, reject) => {
          answers.push((it) => (typeof it === "string" ? resolve(read(it)) : reject(it)));
        }),
      isNeeded: ({ event: { what } }) => what !== "DELETED",
      publish({ event: { what, id }, isHeld }, { changed, isRead, isMissed }) {
        if (isHeld && !isRead) return false;
        const name = (changed?.contact as { name?: string })?.name ?? "";
        published.push(`${what} ${id} ${isMissed ? "missed" : name}`);
        return true;
      },
    });
    const add = (it: ContactEvent, isHeld = false) => made.add({ event: it, isHeld, takenAt: 0 });
    return { made, add, answers, published };
  }
  const settled = () => new Promise((resolve) => setImmediate(resolve));

  test("one after the other, so that no earlier state is told after a later one", async () => {
    const { add, answers, published } = rereads();
    add(event());
    add(event({ what: "TAGGED" }));
    add(event({ what: "CONSENT_CHANGED" }));
    expect(answers).toHaveLength(1);
    answers[0]?.("first");
    await settled();
    expect(published).toEqual(["UPDATED a first"]);
    expect(answers).toHaveLength(2);
    answers[1]?.("second");
    await settled();
    expect(published.slice(1)).toEqual(["TAGGED a second", "CONSENT_CHANGED a second"]);
  });

  test("before a removal is told that came during the read", async () => {
    const { add, answers, published } = rereads();
    add(event());
    add(event({ what: "DELETED" }));
    expect(published).toEqual([]);
    answers[0]?.("first");
    await settled();
    expect(published).toEqual(["UPDATED a first", "DELETED a "]);
  });

  test("once more for an event that has to be compared and came during a read", async () => {
    const { made, add, answers, published } = rereads();
    add(event());
    add(event({ what: "DELETED" }), true);
    expect(made.holds("a")).toBe(true);
    answers[0]?.("first");
    await settled();
    expect(published).toEqual(["UPDATED a first"]);
    answers[1]?.("second");
    await settled();
    expect(published.at(-1)).toBe("DELETED a second");
    expect([made.holds("a"), made.isIdle]).toEqual([false, true]);
  });

  test("not by more than 64 at once, and what cannot be read is told as missed", async () => {
    const { add, answers, published } = rereads();
    for (let at = 0; at < 100; at += 1) add(event({ id: String(at) }));
    expect(answers).toHaveLength(64);
    expect(published).toHaveLength(36);
    expect(published.every((it) => it.endsWith("missed"))).toBe(true);
    answers[0]?.(new Error("Intercom is away"));
    await settled();
    expect(published.at(-1)).toBe("UPDATED 0 missed");
    add(event({ id: "late" }));
    expect(answers).toHaveLength(65);
  });
});

test("every gap is told, of several in a second at once and at its end", () => {
  vi.useFakeTimers();
  const told: string[] = [];
  const audience = new Audience<Subscriber>();
  const stream = { push: ({ root }: LiveEvent) => !told.push(root.kind) };
  audience.add({
    filter: { watched: null, role: null, tagId: null, kinds: null },
    stream,
  } as unknown as Subscriber);
  const observer = { countEvent() {}, countReread() {}, countResync() {}, countOverflow() {} };
  const news = new ContactNews({ audience, observer, externalIdHash: String, read: async () => null });
  news.hearGap();
  news.hearGap();
  news.hearGap();
  expect(told).toEqual(["RESYNC"]);
  vi.advanceTimersByTime(10_000);
  expect(told).toEqual(["RESYNC", "RESYNC"]);
  vi.useRealTimers();
});
