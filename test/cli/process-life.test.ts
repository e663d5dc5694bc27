import { spawn } from "node:child_process";
import { once } from "node:events";
import { describe, expect, inject, test } from "vitest";
import { type GatewayProcess, startGatewayProcess } from "../testkit/gateway-process.js";
import { graphql } from "../testkit/generated/gql.js";

const TYPENAME = graphql(`query Typename { __typename }`);

/** Their lines are more than the log may hold back, beside what the pipe takes. */
const MANY = 4_800;
/** Their lines are more than the pipe takes. */
const SOME = 1_600;

/** Starts a gateway that runs this at SIGUSR2; in base64, because places of errors name the script. */
function startWith(script: string): Promise<GatewayProcess> {
  const module = Buffer.from(`process.on("SIGUSR2", () => { ${script} })`).toString("base64");
  return startGatewayProcess({
    LOG_LEVEL: "info",
    NODE_OPTIONS: `--import=data:text/javascript;base64,${module}`,
  });
}

describe("a promise that nobody handles", () => {
  test("is logged without its message, counted, and ends nothing", async () => {
    await using gateway = await startWith(`Promise.reject(new TypeError("canary@example.com"))`);
    for (const times of [1, 2, 3]) {
      gateway.kill("SIGUSR2");
      await expect.poll(() => metric(gateway, "unhandled_rejections_total")).toBe(times);
    }
    await expect.poll(() => gateway.output().match(/"fault":"TypeError","at":\[/g)).toHaveLength(3);
    expect(gateway.output()).not.toContain("canary");
    expect((await gateway.execute(TYPENAME)).status).toBe(200);
    expect(await gateway.close()).toBe(0);
  });
});

describe("an exception that nobody caught", () => {
  test("lets what is at work be answered, and ends the process with 1", async () => {
    await using gateway = await startWith(
      `setImmediate(() => { throw new TypeError("canary@example.com"); })`,
    );
    const answer = gateway.execute(graphql(`query TotalOfContacts { contacts { totalCount } }`));
    await expect.poll(() => metric(gateway, "in_flight")).toBeGreaterThanOrEqual(0);
    gateway.kill("SIGUSR2");
    expect((await answer).errors).toBeUndefined();
    expect(await gateway.exitCode).toBe(1);
    expect(gateway.output()).toContain("uncaughtException: TypeError");
    expect(gateway.output()).not.toContain("canary");
  });
});

describe("a reader of the log", () => {
  test("that does not read costs lines, which are counted, and keeps no process from its orderly end", async () => {
    await using gateway = await startGatewayProcess({ LOG_LEVEL: "info" });
    gateway.stopReading();
    await runOperations(gateway, MANY);
    expect(await metric(gateway, "log_lines_dropped_total")).toBeGreaterThan(0);
    gateway.kill("SIGTERM");
    expect(await gateway.exitCode).toBe(0);
  }, 60_000);

  test("that does not read does not hold back the second signal", async () => {
    await using gateway = await startGatewayProcess({ LOG_LEVEL: "info", SHUTDOWN_DELAY_MS: "600000" });
    gateway.stopReading();
    await runOperations(gateway, SOME);
    gateway.kill("SIGTERM");
    await expect.poll(async () => (await fetch(new URL("/health/ready", gateway.url))).status).toBe(503);
    gateway.kill("SIGTERM");
    expect(await gateway.exitCode).toBe(1);
  }, 60_000);

  test("that does not read complaints either ends no process, however many there are", async () => {
    await using gateway = await startWith(
      `for (let i = 0; i < 50_000; i += 1) process.emit("uncaughtException", new TypeError("many"));`,
    );
    gateway.stopReading();
    gateway.kill("SIGUSR2");
    expect(await gateway.exitCode).toBe(1);
  });

  test("that has gone costs its lines and nothing else", async () => {
    await using gateway = await startGatewayProcess({ LOG_LEVEL: "info" });
    gateway.closeOutputs();
    await expect
      .poll(async () => {
        expect((await gateway.execute(TYPENAME)).status).toBe(200);
        return metric(gateway, "log_lines_dropped_total");
      })
      .toBeGreaterThan(0);
    expect(await gateway.close()).toBe(0);
  });
});

test.each([
  [["SIGTERM"], [0]],
  [["SIGINT"], [0]],
  [
    ["SIGTERM", "SIGINT"],
    [0, 1], // it may have ended before the second one came
  ],
] as const)("the emulator's command ends at %j, though nobody reads what it says", async (signals, codes) => {
  const argv = [inject("compiledCommand"), "emulate", "--port", "0", "--contacts", "1"];
  const child = spawn(process.execPath, argv, { stdio: ["ignore", "pipe", "ignore"] });
  const exit = once(child, "exit");
  await once(child.stdout, "data");
  child.stdout.pause();
  for (const signal of signals) child.kill(signal);
  const [code, signal] = await exit;
  expect(signal).toBeNull();
  expect(codes).toContain(code);
});

async function runOperations(gateway: GatewayProcess, count: number): Promise<void> {
  const workers = Array.from({ length: 32 }, async () => {
    for (let i = 0; i < count / 32; i += 1) await gateway.execute(TYPENAME);
  });
  await Promise.all(workers);
}

async function metric(gateway: GatewayProcess, name: string): Promise<number> {
  const text = await (await fetch(new URL("/metrics", gateway.url))).text();
  return Number(new RegExp(`^intercom_graph_${name} (\\d+)$`, "m").exec(text)?.[1]);
}
