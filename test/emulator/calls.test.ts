import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { describe, expect, test } from "vitest";
import { createEmulator } from "../../src/emulator/emulator.js";
import { filter, refusal, startIntercom } from "./intercom.js";
import { createWaits } from "./waits.js";

let now = Date.parse("2026-11-20T10:00:03.5Z");
const answers: unknown[] = [];
const { emulator, call } = await startIntercom();
const limited = await startIntercom({ rateLimit: 2, now: () => now });
const watched = await startIntercom({ onAnswer: (answer) => answers.push(answer) });
const waits = createWaits();
const slow = await startIntercom({ latencyMs: 30, sleep: waits.sleep });
const held: number[] = [];
const uneven = { latencyMs: 50, latencyJitterMs: 100, sleep: async (time: number) => void held.push(time) };

describe("every answer", () => {
  test("echoes the version, 2.14 by default, and names the request as its error does", async () => {
    const fine = await call("GET", "/tags");
    expect(fine.headers.get("intercom-version")).toBe("2.14");
    expect(fine.headers.get("x-request-id")).toMatch(/^[0-9a-z]{20}$/);
    const refused = await call("GET", "/tags/1", undefined, { "intercom-version": "2.16" });
    expect(refused.headers.get("intercom-version")).toBe("2.16");
    expect(refused.body).toEqual({
      type: "error.list",
      request_id: refused.headers.get("x-request-id"),
      errors: [{ code: "not_found", message: "Resource Not Found" }],
    });
  });

  test("is refused in a version that does not exist", async () => {
    for (const version of ["9.1", "2", "latest", "2.99"]) {
      const answer = await call("GET", "/tags", undefined, { "intercom-version": version });
      expect(refusal(answer)).toMatchObject({ status: 400, code: "intercom_version_invalid" });
    }
    expect((await call("GET", "/tags", undefined, { "intercom-version": "Preview" })).status).toBe(200);
  });

  test("needs a token, and says nothing of limits without one", async () => {
    const basic = (text: string) => `Basic ${Buffer.from(text).toString("base64")}`;
    for (const authorization of ["", "Bearer ", "Basic", basic("token"), basic(":password"), "Token abc"]) {
      const answer = await call("GET", "/tags", undefined, { authorization });
      expect(refusal(answer)).toEqual({ status: 401, code: "unauthorized", message: "Access Token Invalid" });
      expect(answer.headers.get("x-ratelimit-limit")).toBeNull();
    }
  });
});

describe("what recorded answers carry as well", () => {
  test("the token may be a user name, as official clients up to 4.0 send it", async () => {
    const authorization = `Basic ${Buffer.from("token:").toString("base64")}`;
    expect((await call("GET", "/tags", undefined, { authorization })).status).toBe(200);
  });

  test("a status, a build, a duration and a weak ETag that follows the body", async () => {
    const answers = [await call("GET", "/tags"), await call("GET", "/tags"), await call("GET", "/segments")];
    for (const { headers } of answers) {
      expect(headers.get("status")).toBe("200 OK");
      expect(headers.get("x-intercom-version")).toMatch(/^[0-9a-f]{40}$/);
      expect(headers.get("x-runtime")).toMatch(/^\d+\.\d{6}$/);
      expect(headers.get("x-request-queueing")).toBe("0");
      expect(headers.get("etag")).toMatch(/^W\/"[0-9a-f]{32}"$/);
    }
    const [first, again, other] = answers.map(({ headers }) => headers.get("etag"));
    expect(again).toBe(first);
    expect(other).not.toBe(first);
    expect((await call("GET", "/tags/1")).headers.get("status")).toBe("404 Not Found");
  });

  test("a cookie for a second after what was written, and not after what was read or refused", async () => {
    const cookie = async (method: string, path: string, body?: unknown) =>
      (await call(method, path, body)).headers.get("set-cookie");
    expect(await cookie("POST", "/tags", { name: "Written" })).toMatch(
      /^recent_write=[0-9a-f-]{36}; max-age=1$/,
    );
    expect(await cookie("GET", "/tags")).toBeNull();
    expect(await cookie("POST", "/contacts/search", { query: filter("id", "=", "1") })).toBeNull();
    expect(await cookie("POST", "/tags", {})).toBeNull();
  });

  test.each(["/users", "/users/1/tags", "/users?user_id=1", "/leads"])(
    "%s is a resource of another version",
    async (path) => {
      expect(refusal(await call("GET", path))).toEqual({
        status: 400,
        code: "intercom_version_invalid",
        message: "Requested resource is not available in current API version",
      });
      expect((await call("GET", path, undefined, { "intercom-version": "1.4" })).status).toBe(404);
    },
  );
});

describe("the rate limit", () => {
  const header = (answer: { headers: Headers }, name: string) =>
    Number(answer.headers.get(`x-ratelimit-${name}`));

  test("counts down in ten seconds by the clock, and resets two seconds after", async () => {
    const { call } = limited;
    const first = await call("GET", "/tags");
    expect(header(first, "limit")).toBe(2);
    expect(header(first, "remaining")).toBe(2);
    expect(header(first, "reset")).toBe(Date.parse("2026-11-20T10:00:12Z") / 1000);
    expect(header(await call("GET", "/nowhere"), "remaining")).toBe(1);
    const refused = await call("GET", "/tags");
    expect(refusal(refused)).toEqual({
      status: 429,
      code: "rate_limit_exceeded",
      message: "Exceeded rate limit of 2 in 10_seconds",
    });
    expect(header(refused, "remaining")).toBe(0);
    now = Date.parse("2026-11-20T10:00:10Z");
    expect(header(await call("GET", "/tags"), "remaining")).toBe(2);
  });
});

describe("the ledger", () => {
  test("counts every call by its route, whatever became of it", async () => {
    await emulator.reset();
    await call("GET", "/contacts/nobody");
    await call("GET", "/contacts/somebody?x=1");
    await call("POST", "/contacts/search", { query: 5 });
    await call("GET", "/nowhere/at/all");
    await call("GET", "/tags", undefined, { authorization: "" });
    expect(emulator.calls()).toEqual({
      total: 5,
      byRoute: {
        "GET /contacts/{contact_id}": 2,
        "POST /contacts/search": 1,
        "GET (unknown)": 1,
        "GET /tags": 1,
      },
    });
    await emulator.reset();
    expect(emulator.calls()).toEqual({ total: 0, byRoute: {} });
  });
});

describe("onAnswer", () => {
  test("tells of every answer as it went out", async () => {
    const { emulator, call } = watched;
    const { body } = await call("GET", "/tags/1");
    emulator.faults([{ method: "*", route: "*", times: 1, status: 503 }]);
    await call("POST", "/tags", { name: "x" });
    expect(answers).toEqual([
      { method: "GET", route: "GET /tags/{tag_id}", status: 404, body, version: "2.14", faulted: false },
      {
        method: "POST",
        route: "POST /tags",
        status: 503,
        body: expect.anything(),
        version: "2.14",
        faulted: true,
      },
    ]);
  });
});

describe("bad requests get the envelope", () => {
  test.each([
    ["GET", "/nowhere", undefined, 404, "not_found"],
    ["PATCH", "/contacts", {}, 404, "not_found"],
    ["HEAD", "/contacts", undefined, 404, undefined],
    ["PUT", "/tags", { name: "x" }, 404, "not_found"],
    ["GET", "/_emulator/calls", undefined, 404, "not_found"],
    ["POST", "/contacts", "{", 400, "bad_request"],
    ["POST", "/contacts", undefined, 400, "bad_request"],
    ["POST", "/contacts/search", "null", 400, "bad_request"],
    ["GET", "/contacts/%E0%A4%A", undefined, 400, "bad_request"],
  ])("%s %s", async (method, path, body, status, code) => {
    const answer = await call(method, path, body);
    expect(answer.status).toBe(status);
    expect(answer.body?.errors?.[0]?.code).toBe(code);
    expect(answer.text).not.toContain("at ");
  });
});

test("a path or a body that is too long gets the envelope, too", async () => {
  expect(refusal(await call("GET", `/contacts/${"x".repeat(2000)}`)).status).toBe(404);
  expect(refusal(await call("GET", `/contacts/${"x".repeat(5000)}`)).status).toBe(414);
  const body = `{"name":"${"x".repeat(1024 * 1024)}"}`;
  expect(refusal(await call("POST", "/tags", body))).toMatchObject({ status: 413, code: "bad_request" });
});

test("what is no HTTP gets the envelope, too", async () => {
  const socket = connect(Number(new URL(emulator.url).port), "127.0.0.1");
  socket.end("NONSENSE\r\n\r\n");
  const answer = await text(socket);
  expect(answer).toMatch(/^HTTP\/1.1 400 /);
  expect(answer).toContain('"type":"error.list"');
});

describe("latency", () => {
  test("holds every answer back", async () => {
    let isAnswered = false;
    const answer = slow.call("GET", "/tags").finally(() => {
      isAnswered = true;
    });
    await waits.over(30);
    expect(isAnswered).toBe(false);
    expect((await answer).status).toBe(200);
  });

  test("may be drawn anew for each, between two times, and the same for the same seed", async () => {
    const draw = async () => {
      const { call } = await startIntercom(uneven);
      for (let number = 0; number < 40; number += 1) await call("GET", "/tags");
      return held.splice(0);
    };
    const times = await draw();
    expect(Math.min(...times)).toBeGreaterThanOrEqual(50);
    expect(Math.max(...times)).toBeLessThanOrEqual(150);
    expect(Math.max(...times) - Math.min(...times)).toBeGreaterThan(50);
    expect(await draw()).toEqual(times);
  });
});

test("settings that make no sense are refused", async () => {
  await expect(createEmulator({ timezone: "Mars/Olympus" })).rejects.toThrow("timezone");
  await expect(createEmulator({ contacts: -1 })).rejects.toThrow("contacts");
});
