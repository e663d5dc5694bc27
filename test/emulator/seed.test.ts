import { describe, expect, test } from "vitest";
import { filter, startIntercom } from "./intercom.js";

const { call, search } = await startIntercom({ contacts: 300 });
// Seeded at the same time, they do not draw from each other's numbers.
const [other, later] = await Promise.all([
  startIntercom({ contacts: 300, seed: 2 }),
  startIntercom({ contacts: 300, now: () => Date.parse("2031-05-05") }),
]);
const small = await Promise.all([0, 1, 3].map((contacts) => startIntercom({ contacts })));
const userNamed = async (externalId: string) =>
  (await call("GET", `/contacts/find_by_external_id/${encodeURIComponent(externalId)}`)).body;

describe("the seed", () => {
  test("is the same for the same number, on any day", async () => {
    const everybody = async (start: typeof later) => (await start.call("GET", "/contacts?per_page=150")).text;
    expect(await everybody(later)).toBe((await call("GET", "/contacts?per_page=150")).text);
    expect(await everybody(other)).not.toBe(await everybody(later));
  });

  test("has exactly as many live contacts as asked for, about four users to a lead", async () => {
    expect((await call("GET", "/contacts")).body.total_count).toBe(300);
    const users = (await search(filter("role", "=", "user"))).body.total_count;
    expect(users).toBeGreaterThan(300 * 0.7);
    expect(users).toBeLessThan(300 * 0.9);
    const totals = await Promise.all(small.map((it) => it.call("GET", "/contacts")));
    expect(totals.map(({ body }) => body.total_count)).toEqual([0, 1, 3]);
  });

  test("has forty tags, eight admins and the workspace's bot", async () => {
    expect((await call("GET", "/tags")).body.data).toHaveLength(40);
    const { admins } = (await call("GET", "/admins")).body;
    expect(admins).toHaveLength(9);
    expect(admins[8]).toMatchObject({ email: "operator+emulated@intercom.io", has_inbox_seat: false });
  });

  test("writes to nobody outside example.com and example.org", async () => {
    const { data } = (await call("GET", "/contacts?per_page=150")).body;
    const domains = data.map(({ email }: { email: string | null }) => email?.split("@")[1]).filter(Boolean);
    expect(new Set(domains)).toEqual(new Set(["example.com", "example.org"]));
  });

  test("gives some contacts the same second of creation", async () => {
    const { data } = (await call("GET", "/contacts?per_page=150")).body;
    const seconds = data.map(({ created_at }: { created_at: number }) => created_at);
    expect(new Set(seconds).size).toBeLessThan(seconds.length);
  });
});

describe("the people with a part to play", () => {
  test("one has more of everything than is embedded", async () => {
    expect(await userNamed("seed-many")).toMatchObject({
      tags: { total_count: 11, has_more: true },
      companies: { total_count: 12, has_more: true },
      notes: { total_count: 60, has_more: true },
    });
  });

  test("a lead shares the address of a user", async () => {
    const { body } = await search(filter("email", "=", "merge.me@example.com"));
    expect(body.data.map((it: { role: string }) => it.role).sort()).toEqual(["lead", "user"]);
    expect((await userNamed("seed-merge-user")).email).toBe("merge.me@example.com");
  });

  test("one has an external id that needs encoding, and one is archived", async () => {
    expect(await userNamed("auth0|seed-user")).toMatchObject({ external_id: "auth0|seed-user" });
    expect(await userNamed("seed-archived")).toMatchObject({ type: "error.list" });
    const answer = await call("POST", "/contacts", { external_id: "seed-archived" });
    expect(answer.body.errors[0].message).toMatch(/^An archived contact/);
  });
});

describe("the people of the workspace", () => {
  test("have a job title only where one was set", async () => {
    const { admins } = (await call("GET", "/admins")).body;
    expect(admins[0]).toMatchObject({ job_title: "Head of Support" });
    expect(admins[6]).not.toHaveProperty("job_title");
  });

  test("me is the first admin, with the workspace", async () => {
    const { admins } = (await call("GET", "/admins")).body;
    const me = (await call("GET", "/me")).body;
    expect(me).toMatchObject({
      type: "admin",
      id: admins[0].id,
      app: { type: "app", id_code: "emulated", timezone: "UTC", region: "US" },
    });
  });

  test("an admin is found by id", async () => {
    const { admins } = (await call("GET", "/admins")).body;
    expect((await call("GET", `/admins/${admins[3].id}`)).body).toEqual({
      ...admins[3],
      away_status_reason_id: null,
    });
    expect((await call("GET", "/admins/1")).body.errors[0]).toEqual({
      code: "admin_not_found",
      message: "Admin not found",
    });
  });
});
