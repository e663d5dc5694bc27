import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, inject, test } from "vitest";
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
      webhookDuplicate: 0,
      webhookShuffleMs: 0,
      webhookBulkSilence: false,
      webhookMinuteMs: 60_000,
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
    [["--port", "x"], "--port must be a whole number, not 'x'"],
    [["--contacts", "-5"], /--contacts/],
    [["--latency", "soon"], /--latency must be a number of milliseconds/],
    [["--latency", "150-50ms"], /--latency must be a time such as 50ms, or a range/],
    [["--latency", "1-2-3"], /--latency must be a time such as 50ms, or a range/],
    [["--latency", "1-"], /--latency must be a number of milliseconds/],
    [["--seed-data", "x.json", "--seed", "2"], /--seed-data cannot be combined with --contacts or --seed/],
    [["--bogus"], /--bogus/],
    [["stray"], /stray/],
  ])("refuse %j", (argv, message) => {
    expect(() => readFlags(argv)).toThrow(message);
  });
});

describe("emulate --seed-data", () => {
  const folder = mkdtempSync(join(tmpdir(), "seed-data-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  const file = (text: string) => {
    const path = join(folder, "seed.json");
    writeFileSync(path, text);
    return path;
  };

  test("serves the data of a file", async () => {
    const path = file(
      JSON.stringify({ contacts: [{ external_id: "u1" }], segments: [{ name: "S", members: ["u1"] }] }),
    );
    await using emulator = run(["--port", "0", "--seed-data", path]);
    const [, url = ""] = await emulator.says(/emulator +(http:\/\/\S+)/);
    const response = await fetch(`${url}/contacts`, { headers: { authorization: "Bearer any" } });
    expect(await response.json()).toMatchObject({ total_count: 1, data: [{ external_id: "u1" }] });
    await emulator.says(new RegExp(`Workspace +${path}`));
  });

  test.each([
    ["{", /seed\.json is not valid JSON/],
    ["[]", /seed\.json must contain a JSON object/],
    [
      '{ "contacts": [{ "tags": ["vip"] }], "tag": [] }',
      /2 faults:\n {2}tag: is not a list of a seed\n {2}contacts\[0\]\.tags\[0\]: does not match/,
    ],
  ])("explains what is wrong with %s, and exits with 2", async (text, message) => {
    await using emulator = run(["--port", "0", "--seed-data", file(text)]);
    await emulator.says(message);
    expect(await emulator.exitCode).toBe(2);
  });
});

/** Runs the command in a process of its own, which ends with its scope. */
function run(argv: string[]) {
  const child = spawn(process.execPath, [inject("compiledCommand"), "emulate", ...argv]);
  const exitCode = once(child, "exit").then(([code]: (number | null)[]) => code);
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => {
      said += text;
    });
  return {
    exitCode,
    async says(pattern: RegExp): Promise<RegExpExecArray> {
      await expect.poll(() => said, { timeout: 20_000 }).toMatch(pattern);
      return pattern.exec(said) as RegExpExecArray;
    },
    async [Symbol.asyncDispose]() {
      child.kill();
      await exitCode;
    },
  };
}
