import { expect, test } from "vitest";
import { emailsOf, filter, refusal, startIntercom } from "./intercom.js";

const { call, create, search } = await startIntercom({ contacts: 200 });
const named = async (name: string) =>
  (await call("GET", "/segments?include_count=true")).body.segments.find(
    (it: { name: string }) => it.name === name,
  );
const segmentsOf = async (id: string) =>
  (await call("GET", `/contacts/${id}/segments`)).body.data.map((it: { name: string }) => it.name);

test("are listed under their own key, and counted only when asked", async () => {
  const { body } = await call("GET", "/segments");
  expect(body.type).toBe("segment.list");
  expect(body.segments).toHaveLength(12);
  expect(body.segments[0]).toEqual({
    type: "segment",
    id: expect.stringMatching(/^[0-9a-f]{24}$/),
    name: "Active recently",
    created_at: expect.any(Number),
    updated_at: expect.any(Number),
    person_type: "user",
  });
});

test("are listed by name", async () => {
  const names = (await call("GET", "/segments")).body.segments.map((it: { name: string }) => it.name);
  expect(names).toEqual([...names].sort());
});

test("count whom a search for them finds", async () => {
  const { segments } = (await call("GET", "/segments?include_count=true")).body;
  for (const { id, count } of segments) {
    expect((await search(filter("segment_id", "=", id))).body.total_count).toBe(count);
  }
  expect(segments.filter(({ count }: { count: number }) => count > 0).length).toBeGreaterThan(8);
});

test("are found one by one", async () => {
  const { id, name } = await named("Dublin");
  expect((await call("GET", `/segments/${id}`)).body).toMatchObject({ type: "segment", id, name });
  expect(refusal(await call("GET", "/segments/nothing"))).toEqual({
    status: 404,
    code: "not_found",
    message: "Resource Not Found",
  });
});

test("of companies are listed apart, and counted when asked", async () => {
  const { segments } = (await call("GET", "/segments?type=company&include_count=true")).body;
  const names = segments.map((it: { name: string }) => it.name);
  expect(names).toEqual(["Big spenders", "Enterprise customers", "Large companies"]);
  for (const { id, name, count } of segments) {
    expect((await call("GET", `/companies?segment_id=${id}`)).body.total_count).toBe(count);
    expect((await call("GET", `/segments/${id}?include_count=true`)).body).toMatchObject({ name, count });
    expect(count).toBeGreaterThan(0);
  }
});

test("follow the data", async () => {
  const { id } = await create({ external_id: "climber", email: "climber@example.com" });
  const before = (await named("Enterprise plan")).count;
  expect(await segmentsOf(id)).not.toContain("Enterprise plan");
  await call("PUT", `/contacts/${id}`, { custom_attributes: { plan: "enterprise" } });
  expect(await segmentsOf(id)).toContain("Enterprise plan");
  const { id: segmentId, count } = await named("Enterprise plan");
  expect(count).toBe(before + 1);
  const members = await search(filter("segment_id", "=", segmentId), { pagination: { per_page: 150 } });
  expect(emailsOf(members)).toContain("climber@example.com");
});

test("hold either users or leads", async () => {
  const lead = await create({
    role: "lead",
    email: "l@example.com",
    custom_attributes: { plan: "enterprise" },
  });
  expect(await segmentsOf(lead.id)).toEqual(["New leads", "Leads with an email"]);
});
