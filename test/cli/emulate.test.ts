import { describe, expect, test } from "vitest";
import { readFlags } from "../../src/cli/emulate.js";

describe("the flags of emulate", () => {
  test("have the defaults that the documents name", () => {
    expect(readFlags([])).toEqual({
      port: 4010,
      host: "127.0.0.1",
      contacts: 1000,
      seed: 1,
      rateLimit: 1667,
      latencyMs: 0,
      latencyJitterMs: 0,
      searchLagMs: 0,
      timezone: "UTC",
      controls: false,
    });
  });

  test("take times in milliseconds or with a unit", () => {
    expect(readFlags(["--latency", "250", "--search-lag", "2s"])).toMatchObject({
      latencyMs: 250,
      searchLagMs: 2000,
    });
    expect(readFlags(["--latency", "250ms"])).toMatchObject({ latencyMs: 250 });
  });

  test.each([
    ["50-150ms", 50, 100],
    ["50ms-150ms", 50, 100],
    ["500ms-2s", 500, 1500],
    ["1-2s", 1000, 1000],
    ["50-150", 50, 100],
    ["70-70", 70, 0],
  ])("take a latency of %s", (text, latencyMs, latencyJitterMs) => {
    expect(readFlags(["--latency", text])).toMatchObject({ latencyMs, latencyJitterMs });
  });

  test("name a state file and a place for webhooks", () => {
    const argv = ["--state", "s.json", "--webhook-url", "http://localhost:1/hook", "--webhook-secret", "x"];
    expect(readFlags(argv)).toMatchObject({
      stateFile: "s.json",
      webhookUrl: "http://localhost:1/hook",
      webhookSecret: "x",
    });
  });

  test("name a file of own data in the place of a number of people", () => {
    const flags = readFlags(["--seed-data", "people.json"]);
    expect(flags).toMatchObject({ seedFile: "people.json" });
    expect(flags).not.toHaveProperty("contacts");
  });

  test("ask for help", () => {
    expect(readFlags(["--help"])).toBeNull();
  });

  test.each([
    [["--port", "x"], "--port takes a whole number, not 'x'"],
    [["--contacts", "-5"], /--contacts/],
    [["--latency", "soon"], /--latency takes milliseconds/],
    [["--latency", "150-50ms"], /--latency takes a time, or/],
    [["--latency", "1-2-3"], /--latency takes a time, or/],
    [["--latency", "1-"], /--latency takes milliseconds/],
    [["--seed-data", "x.json", "--seed", "2"], /--seed-data takes the place of --contacts and --seed/],
    [["--bogus"], /--bogus/],
    [["stray"], /stray/],
  ])("refuse %j", (argv, message) => {
    expect(() => readFlags(argv)).toThrow(message);
  });
});
