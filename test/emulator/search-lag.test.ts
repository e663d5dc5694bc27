import { expect, test } from "vitest";
import { filter, startIntercom } from "./intercom.js";

const LAG = 2000;
let now = Date.parse("2026-11-20T10:00:00Z");
const { call, create, search } = await startIntercom({ searchLagMs: LAG, now: () => now });
const found = async (id: string) => (await search(filter("id", "=", id))).body.data[0];
const listed = async (id: string) => (await call("GET", "/contacts?per_page=150")).text.includes(id);
const segments = async (id: string) => (await call("GET", `/contacts/${id}/segments`)).body.data;

test("a new contact is read at once, and found when the lag is over", async () => {
  const { id } = await create({ role: "lead", email: "late@example.com" });
  expect((await call("GET", `/contacts/${id}`)).status).toBe(200);
  now += LAG - 1;
  expect([await found(id), await listed(id), await segments(id)]).toEqual([undefined, false, []]);
  now += 1;
  expect([(await found(id)).id, await listed(id), (await segments(id)).length]).toEqual([id, true, 2]);
});

test("search and list show the old version until the new one is due", async () => {
  const { id } = await create({ external_id: "versions", name: "Old" });
  now += LAG;
  await call("PUT", `/contacts/${id}`, { name: "New" });
  expect((await call("GET", `/contacts/${id}`)).body.name).toBe("New");
  expect((await found(id)).name).toBe("Old");
  expect((await search(filter("name", "=", "Old"))).body.total_count).toBe(1);
  now += LAG;
  expect((await found(id)).name).toBe("New");
});

test("an archived contact is still found for a while", async () => {
  const { id } = await create({ external_id: "lingers" });
  now += LAG;
  await call("POST", `/contacts/${id}/archive`);
  expect((await call("GET", `/contacts/${id}`)).status).toBe(404);
  expect([(await found(id)).id, await listed(id)]).toEqual([id, true]);
  now += LAG;
  expect([await found(id), await listed(id)]).toEqual([undefined, false]);
});

test("a company's contacts, their number, and its place in lists run behind", async () => {
  const { id } = await create({ external_id: "colleague" });
  const company = (await call("POST", "/companies", { company_id: "behind" })).body;
  await call("POST", `/contacts/${id}/companies`, { id: company.id });
  const seen = async () => [
    (await call("GET", `/companies/${company.id}`)).body.user_count,
    (await call("GET", `/companies/${company.id}/contacts`)).body.total_count,
    (await call("GET", "/companies?per_page=60")).text.includes(company.id),
    (await call("POST", "/companies/list?per_page=60")).text.includes(company.id),
  ];
  expect(await seen()).toEqual([0, 0, false, false]);
  now += LAG;
  expect(await seen()).toEqual([1, 1, true, true]);
});

test("counts of segments run behind as their members do", async () => {
  const count = async () =>
    (await call("GET", "/segments?include_count=true")).body.segments.map(
      (it: { count: number }) => it.count,
    );
  const before = await count();
  const { id } = await create({ role: "lead", email: "counted@example.com" });
  expect(await count()).toEqual(before);
  now += LAG;
  expect(await count()).not.toEqual(before);
  await call("POST", `/contacts/${id}/archive`);
  now += LAG;
  expect(await count()).toEqual(before);
});

test("several writes become visible one after the other", async () => {
  const { id } = await create({ external_id: "steps", name: "One" });
  now += LAG / 2;
  await call("PUT", `/contacts/${id}`, { name: "Two" });
  now += LAG / 2;
  expect((await found(id)).name).toBe("One");
  now += LAG / 2;
  expect((await found(id)).name).toBe("Two");
});
