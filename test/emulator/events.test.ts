import { describe, expect, test } from "vitest";
import { refusal, startIntercom } from "./intercom.js";

const NOW = Date.parse("2026-11-20T10:00:00Z");
const SECONDS = NOW / 1000;
const { call, create } = await startIntercom({ contacts: 10, now: () => NOW });
const user = await create({ external_id: "doer", email: "doer@example.com" });
const submit = (body: object) => call("POST", "/events", { user_id: "doer", ...body });
const list = (query: string) => call("GET", `/events?type=user&${query}`);

describe("events", () => {
  test("are submitted with 202 and no answer, and listed, the latest first", async () => {
    const metadata = { order: "A-1", price: 12 };
    const answer = await submit({ event_name: "ordered", created_at: SECONDS - 60, metadata });
    expect([answer.status, answer.text]).toEqual([202, ""]);
    await call("POST", "/events", { id: user.id, event_name: "paid", created_at: SECONDS });
    const { body } = await list("user_id=doer");
    expect(body).toMatchObject({ type: "event.list", intercom_user_id: user.id, user_id: "doer" });
    expect(body.events.map((it: { event_name: string }) => it.event_name)).toEqual(["paid", "ordered"]);
    expect(body.events[1]).toMatchObject({ type: "event", created_at: SECONDS - 60, metadata });
    for (const other of [`intercom_user_id=${user.id}`, "email=doer%40example.com"])
      expect((await list(other)).body.events).toEqual(body.events);
  });

  test("of a user are the same by name and second; those of a lead are not", async () => {
    const twice = { event_name: "twice", created_at: SECONDS - 10 };
    await submit(twice);
    await submit(twice);
    const lead = await create({ role: "lead" });
    const names = async (query: string) =>
      (await list(query)).body.events.filter((it: { event_name: string }) => it.event_name === "twice");
    expect(await names("user_id=doer")).toHaveLength(1);
    for (const _ of [1, 2]) await call("POST", "/events", { id: lead.id, ...twice });
    expect(await names(`intercom_user_id=${lead.id}`)).toHaveLength(2);
  });

  test("are walked by the URL of the next page, each once, also within one second", async () => {
    const walker = await create({ external_id: "walker" });
    for (let number = 0; number < 8; number += 1)
      await call("POST", "/events", {
        id: walker.id,
        event_name: `e${number}`,
        created_at: SECONDS - (number >> 1),
      });
    const seen: string[] = [];
    let path: string | undefined = "/events?type=user&user_id=walker&per_page=3";
    while (path !== undefined) {
      const { body } = await call("GET", path);
      seen.push(...body.events.map((it: { event_name: string }) => it.event_name));
      path = body.pages.next && new URL(body.pages.next).pathname + new URL(body.pages.next).search;
    }
    expect(seen).toEqual(["e1", "e0", "e3", "e2", "e5", "e4", "e7", "e6"]);
  });

  test("that came since are found by another URL", async () => {
    const { pages } = (await list("user_id=doer")).body;
    const since = new URL(pages.since).search;
    expect((await call("GET", `/events${since}`)).body.events).toEqual([]);
    await submit({ event_name: "later", created_at: SECONDS + 1 });
    expect((await call("GET", `/events${since}`)).body.events).toMatchObject([{ event_name: "later" }]);
  });

  test("are listed for 90 days, and counted for ever", async () => {
    await create({ external_id: "old" });
    const days = (count: number) => SECONDS - count * 86_400;
    for (const age of [1, 50, 200])
      await call("POST", "/events", { user_id: "old", event_name: "moved", created_at: days(age) });
    expect((await list("user_id=old")).body.events).toHaveLength(2);
    expect((await list("user_id=old&summary=true")).body).toMatchObject({
      type: "event.summary",
      events: [{ name: "moved", count: 3, first: toIso(days(200)), last: toIso(days(1)) }],
    });
  });

  test("are seeded for some, and still listed when the seed is old", async () => {
    const later = await startIntercom({ contacts: 10, now: () => Date.parse("2031-01-01") });
    const { body } = await later.call("GET", "/events?type=user&user_id=seed-many&per_page=150");
    expect(body.events.length).toBeGreaterThan(15);
    expect(body.events.length).toBeLessThan(60);
    const summary = (await later.call("GET", "/events?type=user&user_id=seed-many&summary=true")).body;
    const counts = summary.events.map((it: { count: number }) => it.count);
    expect(counts.reduce((sum: number, count: number) => sum + count, 0)).toBe(60);
  });

  test("go along with a merged lead", async () => {
    const lead = await create({ role: "lead" });
    const into = await create({ external_id: "merged-into" });
    await call("POST", "/events", { id: lead.id, event_name: "asked", created_at: SECONDS });
    await call("POST", "/contacts/merge", { from: lead.id, into: into.id });
    expect((await list("user_id=merged-into")).body.events).toMatchObject([{ event_name: "asked" }]);
  });

  test("show as late as lists and searches do", async () => {
    let now = NOW;
    const slow = await startIntercom({ searchLagMs: 5000, now: () => now });
    await slow.create({ external_id: "slow" });
    await slow.call("POST", "/events", { user_id: "slow", event_name: "done", created_at: SECONDS });
    const count = async () => (await slow.call("GET", "/events?type=user&user_id=slow")).body.events.length;
    expect(await count()).toBe(0);
    now += 5000;
    expect(await count()).toBe(1);
  });

  test.each<[string, object, number, string]>([
    ["without a name", { created_at: SECONDS }, 400, "parameter_missing"],
    ["without a time", { event_name: "x" }, 400, "parameter_missing"],
    ["with a time in milliseconds", { event_name: "x", created_at: NOW }, 400, "parameter_invalid"],
    ["of somebody unknown", { event_name: "x", created_at: SECONDS, user_id: "?" }, 404, "not_found"],
    [
      "with eleven things to say",
      {
        event_name: "x",
        created_at: SECONDS,
        metadata: Object.fromEntries(Array.from({ length: 11 }, (_, at) => [`k${at}`, at])),
      },
      400,
      "parameter_invalid",
    ],
  ])("are refused %s", async (_why, body, status, code) => {
    expect(refusal(await submit(body))).toMatchObject({ status, code });
  });

  test("are not listed without a type or a contact", async () => {
    expect((await call("GET", "/events?user_id=doer")).status).toBe(400);
    expect((await list("")).status).toBe(400);
    expect(refusal(await list("user_id=nobody"))).toMatchObject({ status: 404, message: "User Not Found" });
  });
});

function toIso(seconds: number): string {
  return new Date(seconds * 1000).toISOString().replace("Z", "+00:00");
}
