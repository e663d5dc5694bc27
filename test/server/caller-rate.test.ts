import { afterEach, expect, test, vi } from "vitest";
import { createCallerRate } from "../../src/server/admission/load/caller-rate.js";

afterEach(() => vi.useRealTimers());

test("a wall clock that is set back by an hour lengthens no wait beyond the minute that a limit is for", async () => {
  vi.useFakeTimers({ toFake: ["Date"] });
  const rate = createCallerRate({ requestsPerMinute: 1, redis: null, replicas: 1, secret: "s" });
  await rate("caller");
  vi.setSystemTime(Date.now() - 3_600_000);
  await expect(rate("caller")).rejects.toMatchObject({
    statusCode: 429,
    headers: { "retry-after": "60" },
    details: { retryAfterSeconds: 60 },
  });
});
