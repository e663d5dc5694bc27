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

  test("ask for help", () => {
    expect(readFlags(["--help"])).toBeNull();
  });

  test.each([
    [["--port", "x"], "--port takes a whole number, not 'x'"],
    [["--contacts", "-5"], /--contacts/],
    [["--latency", "soon"], /--latency takes milliseconds/],
    [["--bogus"], /--bogus/],
    [["stray"], /stray/],
  ])("refuse %j", (argv, message) => {
    expect(() => readFlags(argv)).toThrow(message);
  });
});
