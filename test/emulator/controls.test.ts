import { beforeEach, expect, test } from "vitest";
import { refusal, startIntercom } from "./intercom.js";

const { call, create } = await startIntercom({ controls: true, contacts: 5 });
const calls = async () => (await call("GET", "/_emulator/calls", undefined, { authorization: "" })).body;
const reset = (body?: unknown) => call("POST", "/_emulator/reset", body, { authorization: "" });
const total = async () => (await call("GET", "/contacts")).body.total_count;

beforeEach(async () => void (await reset({ state: true })));

test("show the ledger without being in it, and need no token", async () => {
  await call("GET", "/contacts/nobody");
  await calls();
  expect(await calls()).toEqual({ total: 1, byRoute: { "GET /contacts/{contact_id}": 1 } });
});

test("reset forgets calls and faults, and leaves the state alone", async () => {
  await create({ external_id: "stays" });
  await call("POST", "/_emulator/faults", [{ method: "GET", route: "/tags", status: 500 }]);
  expect((await reset()).status).toBe(200);
  expect(await calls()).toEqual({ total: 0, byRoute: {} });
  expect((await call("GET", "/tags")).status).toBe(200);
  expect(await total()).toBe(6);
});

test("reset with state starts anew, with other settings until the next one", async () => {
  await create({ external_id: "goes" });
  await reset({ state: true, contacts: 7, rateLimit: 3, timezone: "Asia/Tokyo" });
  const { headers, body } = await call("GET", "/me");
  expect(body.app.timezone).toBe("Asia/Tokyo");
  expect(headers.get("x-ratelimit-limit")).toBe("3");
  expect(await total()).toBe(7);
  await reset({ state: true });
  expect(await total()).toBe(5);
  expect((await call("GET", "/me")).body.app.timezone).toBe("UTC");
});

test("faults arrive over HTTP", async () => {
  await call("POST", "/_emulator/faults", [{ method: "GET", route: "/tags", times: 1, status: 503 }]);
  expect((await call("GET", "/tags")).status).toBe(503);
  expect((await call("GET", "/tags")).status).toBe(200);
});

test.each([
  ["/_emulator/faults", {}],
  ["/_emulator/faults", [5]],
  ["/_emulator/faults", [{ status: "500" }]],
  ["/_emulator/faults", [{ times: -1 }]],
  ["/_emulator/faults", [{ stauts: 500 }]],
  ["/_emulator/reset", []],
  ["/_emulator/reset", { state: true, contacts: "many" }],
  ["/_emulator/reset", { state: true, timezone: 5 }],
])("%s refuses %j", async (path, body) => {
  expect(refusal(await call("POST", path, body))).toMatchObject({ status: 400 });
});
