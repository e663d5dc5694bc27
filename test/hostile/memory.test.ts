import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CROWDS, startCrowdedServer } from "./crowded-server.js";

const MAX_RSS_MB = 700;
const MAX_HEALTH_MS = 500;
const VISIT_MS = 180_000;

let server: Awaited<ReturnType<typeof startCrowdedServer>>;
beforeAll(async () => {
  server = await startCrowdedServer();
}, VISIT_MS);
afterAll(() => server?.[Symbol.asyncDispose]());

// CPU time and memory of another process are read from /proc, which Linux alone has.
describe.skipIf(process.platform !== "linux")("in a heap of 384 MB", () => {
  test.each(CROWDS)(
    "%s leave the process alive and small, health answered and others served",
    async (_, crowd) => {
      const report = await server.receive(crowd);
      expect(report.failed, "health that was not answered with 200").toBe(0);
      expect(report.healthCpuMs, "CPU milliseconds until health answered, p99").toBeLessThan(MAX_HEALTH_MS);
      expect(report.peakRssMb, "MB of RSS").toBeLessThan(MAX_RSS_MB);
      expect(new Set(report.others), "what others were answered").toEqual(new Set([200]));
      expect(report.others.length, "answers to others").toBeGreaterThan(3);
      expect([200, 503], "what the crowd was answered").toEqual(expect.arrayContaining([...report.statuses]));
      if (report.statuses.length > 0) expect(report.statuses).toContain(200);
    },
    VISIT_MS,
  );
});
