import { beforeEach, describe, expect, test, vi } from "vitest";
import type { FaultRule } from "../../src/emulator/emulator.js";
import { refusal, startIntercom } from "./intercom.js";
import { createWaits } from "./waits.js";

const waits = createWaits();
const { emulator, call } = await startIntercom({ sleep: waits.sleep });
const once = (fault: Partial<FaultRule>) =>
  emulator.faults([{ method: "*", route: "*", times: 1, ...fault }]);
const hasTag = async (name: string) => (await call("GET", "/tags")).text.includes(name);

beforeEach(() => emulator.reset());

describe("a rule", () => {
  test("spoils so many calls of its method and route, and no others", async () => {
    emulator.faults([{ method: "post", route: "/contacts/{contact_id}/tags", times: 2, status: 500 }]);
    const tag = () => call("POST", "/contacts/nobody/tags", { id: "1" });
    expect((await call("GET", "/contacts/nobody/tags")).status).toBe(404);
    expect([(await tag()).status, (await tag()).status, (await tag()).status]).toEqual([500, 500, 404]);
    expect(emulator.calls().byRoute["POST /contacts/{contact_id}/tags"]).toBe(3);
  });

  test("gives way to the next when it is used up", async () => {
    emulator.faults([
      { method: "*", route: "/tags", times: 1, status: 503 },
      { method: "*", route: "*", times: 1, status: 502 },
    ]);
    const statuses = [await call("GET", "/tags"), await call("GET", "/tags"), await call("GET", "/tags")];
    expect(statuses.map(({ status }) => status)).toEqual([503, 502, 200]);
  });

  test("is forgotten by a reset", async () => {
    once({ status: 500 });
    await emulator.reset();
    expect((await call("GET", "/tags")).status).toBe(200);
  });
});

test("a call that is held back while the workspace starts anew is cut off and changes nothing", async () => {
  once({ method: "POST", delayMs: 70 });
  const held = call("POST", "/tags", { name: "For the workspace before" }).catch(() => "cut off");
  await vi.waitUntil(() => waits.asked.includes(70));
  await emulator.reset({ state: true });
  await waits.over(70);
  expect(await held).toBe("cut off");
  expect(await hasTag("For the workspace before")).toBe(false);
});

describe("a call can be", () => {
  test.each([
    [500, "server_error"],
    [503, "service_unavailable"],
    [403, "forbidden"],
    [422, "unprocessable_entity"],
  ])("refused with %i", async (status, code) => {
    once({ status });
    expect(refusal(await call("POST", "/tags", { name: `Refused ${status}` }))).toMatchObject({
      status,
      code,
    });
    expect(await hasTag(`Refused ${status}`)).toBe(false);
  });

  test("refused as one too many", async () => {
    once({ rateLimited: true });
    const answer = await call("GET", "/tags");
    expect(refusal(answer)).toMatchObject({ status: 429, code: "rate_limit_exceeded" });
    expect(answer.headers.get("x-ratelimit-remaining")).toBe("0");
  });

  test("delayed and then answered", async () => {
    once({ delayMs: 30 });
    const answer = call("GET", "/tags");
    await waits.over(30);
    expect((await answer).status).toBe(200);
  });

  test("cut off without an answer", async () => {
    once({ reset: true });
    await expect(call("POST", "/tags", { name: "Cut off" })).rejects.toThrow("fetch failed");
    expect(await hasTag("Cut off")).toBe(false);
  });

  test("answered by half, after the fact", async () => {
    once({ cutBody: true });
    await expect(call("POST", "/tags", { name: "Half told" })).rejects.toThrow("terminated");
    expect(await hasTag("Half told")).toBe(true);
  });

  test("answered with broken JSON", async () => {
    once({ malformed: true });
    const { status, text, body } = await call("GET", "/tags");
    expect(status).toBe(200);
    expect(text).toMatch(/^\{"type":"list"/);
    expect(body).toBeUndefined();
  });

  test("answered with a web page, in any status", async () => {
    once({ html: true });
    const { status, text, headers } = await call("GET", "/tags");
    expect({ status, type: headers.get("content-type") }).toEqual({ status: 200, type: "text/html" });
    expect(text).toContain("<html>");
    once({ html: true, status: 502 });
    expect((await call("GET", "/tags")).status).toBe(502);
  });
});

describe("after the fact, a call that took effect can be", () => {
  test.each<Partial<FaultRule>>([{ status: 500 }, { rateLimited: true }, { html: true, status: 502 }])(
    "answered as if it had not: %j",
    async (fault) => {
      const name = `After ${JSON.stringify(fault).replace(/\W/g, "")}`;
      once({ ...fault, after: true });
      expect((await call("POST", "/tags", { name })).status).toBe(fault.status ?? 429);
      expect(await hasTag(name)).toBe(true);
    },
  );

  test("cut off", async () => {
    once({ reset: true, after: true });
    await expect(call("POST", "/tags", { name: "Done and cut" })).rejects.toThrow("fetch failed");
    expect(await hasTag("Done and cut")).toBe(true);
  });
});
