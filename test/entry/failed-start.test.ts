import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";

const SCRIPT = fileURLToPath(new URL("../testkit/failing-starts.ts", import.meta.url));
const TSX = import.meta.resolve("tsx");
/** Twenty starts, one after the other. A process that does not end by itself is ended then, and has no exit code. */
const MAX_MS = 150_000;

interface Outcome {
  readonly name: string;
  readonly error: string | null;
  readonly left: readonly string[];
}

describe("a start that fails", () => {
  let outcomes: readonly Outcome[];
  let exitCode: number | null;
  let complaints: string;

  beforeAll(async () => {
    ({ outcomes, exitCode, complaints } = await runScript());
  }, MAX_MS + 10_000);

  test("releases what every step before it has opened", () => {
    const afterSteps = outcomes.filter(({ name }) => name.startsWith("after step"));
    expect(afterSteps.length).toBeGreaterThanOrEqual(10);
    for (const { name, error } of afterSteps) expect(`after ${error}`).toBe(name);
    expect(outcomes.filter(({ left }) => left.length > 0)).toEqual([]);
  });

  test.each([
    ["the safelist's file", /ENOENT|SAFELIST_FILE/],
    ["the user edge", /FEDERATION_USER_TYPE/],
    ["the emulator's port", /EADDRINUSE/],
    ["the graph's port", /EADDRINUSE/],
    ["the graph's port, while Redis is away", /EADDRINUSE/],
    ["the metrics' port", /EADDRINUSE/],
    ["the health's port", /EADDRINUSE/],
    ["apollo.start", /apollo/],
  ])("because of %s rejects with the cause and leaves nothing", (name, error) => {
    expect(outcomes.find((outcome) => outcome.name === name)).toEqual({
      name,
      error: expect.stringMatching(error),
      left: [],
    });
  });

  test("lets its process end by itself", () => {
    expect({ exitCode, complaints }).toEqual({ exitCode: 0, complaints: "" });
  });

  test("is told from one that succeeds, whose close leaves nothing either", () => {
    expect(outcomes[0]).toEqual({ name: "nothing", error: null, left: [] });
  });

  test("close releases everything although every release fails, and rejects with a failure", () => {
    expect(outcomes.at(-1)).toEqual({ name: "every release", error: "release", left: [] });
  });
});

async function runScript() {
  const listener = createServer().listen(0, "127.0.0.1");
  await once(listener, "listening");
  const { port } = listener.address() as AddressInfo;
  const folder = await mkdtemp(join(tmpdir(), "failed-start-"));
  const keys = join(folder, "keys");
  await writeFile(keys, `web:${"a".repeat(64)}:contacts:read\n`);
  const child = spawn(process.execPath, ["--import", TSX, SCRIPT, String(port), keys], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { PATH: process.env["PATH"] },
    timeout: MAX_MS,
  });
  let output = "";
  let complaints = "";
  child.stdout.on("data", (chunk) => (output += chunk));
  child.stderr.on("data", (chunk) => (complaints += chunk));
  await once(child, "close");
  listener.close();
  await rm(folder, { recursive: true });
  const lines = output.split("\n").filter((line) => line !== "");
  const outcomes = lines.map((line) => JSON.parse(line) as Outcome);
  return { outcomes, exitCode: child.exitCode, complaints };
}
