import {
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmdirSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { Agent, type ClientRequest, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test, vi } from "vitest";
import { type ApiKey, MAX_ENTRIES_BYTES, readApiKeys } from "../../src/config/api-keys.js";
import { followApiKeyFile } from "../../src/server/auth/api-key-file.js";
import { AcceptedKeys } from "../../src/server/auth/api-keys.js";
import { apiKeys, asCaller } from "../testkit/api-keys.js";
import { startTestGateway, type TestGateway } from "../testkit/gateway.js";
import { startGatewayProcess } from "../testkit/gateway-process.js";
import { graphql } from "../testkit/generated/gql.js";

const TYPENAME = graphql(`query Typename { __typename }`);
const READ = ["contacts:read"];

/** What a file with the keys of these callers holds. */
const linesFor = (...names: string[]) =>
  `# who may call\n${apiKeys(Object.fromEntries(names.map((name) => [name, READ])))["API_KEYS"]?.replaceAll(" ", "  # since May\n")}\n`;

/** A folder of its own with a file of keys. */
function makeFile(content: string) {
  const folder = mkdtempSync(join(tmpdir(), "api-keys-"));
  const path = join(folder, "keys");
  writeFileSync(path, content);
  return { folder, path, [Symbol.dispose]: () => rmSync(folder, { recursive: true }) };
}

const startWith = (path: string) => startTestGateway({ env: { AUTH: "api-key", API_KEYS_FILE: path } });
const statusOf = async ({ execute }: Pick<TestGateway, "execute">, name: string) =>
  (await execute(TYPENAME, {}, asCaller(name))).status;

afterEach(() => void vi.useRealTimers());

describe("a file of API keys", () => {
  test("lets in a key that is added to it, and refuses one that is taken out, without a restart", async () => {
    using file = makeFile(linesFor("old", "both"));
    await using gateway = await startWith(file.path);
    expect([await statusOf(gateway, "old"), await statusOf(gateway, "new")]).toEqual([200, 401]);
    writeFileSync(file.path, linesFor("both", "new"));
    await expect.poll(() => statusOf(gateway, "new"), { timeout: 5_000 }).toBe(200);
    expect([await statusOf(gateway, "old"), await statusOf(gateway, "both")]).toEqual([401, 200]);
    expect(await reloads(gateway, "applied")).toBeGreaterThanOrEqual(1);
  });

  test("is followed through the symbolic links that Kubernetes swaps", async () => {
    using file = makeFile("");
    const version = (name: string, content: string) => {
      writeFileSync(join(file.folder, name), content);
      symlinkSync(name, join(file.folder, "..tmp"));
      renameSync(join(file.folder, "..tmp"), join(file.folder, "..data"));
    };
    version("..1", linesFor("old"));
    unlinkSync(file.path);
    symlinkSync("..data", file.path);
    await using gateway = await startWith(file.path);
    expect(await statusOf(gateway, "old")).toBe(200);
    version("..2", linesFor("new"));
    await expect.poll(() => statusOf(gateway, "new"), { timeout: 5_000 }).toBe(200);
    expect(await statusOf(gateway, "old")).toBe(401);
  });

  test.each([
    ["is gone", (path: string) => unlinkSync(path)],
    ["is empty", (path: string) => writeFileSync(path, "# nobody\n")],
    [
      "has a wrong entry",
      (path: string) => writeFileSync(path, `${linesFor("new")} canary:zz:contacts:read`),
    ],
    [
      "is too large",
      (path: string) => writeFileSync(path, `${linesFor("new")}# ${"x".repeat(MAX_ENTRIES_BYTES)}`),
    ],
    [
      "is no file",
      (path: string) => {
        unlinkSync(path);
        mkdirSync(path);
      },
      (path: string) => rmdirSync(path),
    ],
    ["has a name twice", (path: string) => writeFileSync(path, linesFor("new") + linesFor("new"))],
  ])("that %s leaves the last good keys, and is counted", async (_, spoil, cure?: (path: string) => void) => {
    using file = makeFile(linesFor("old"));
    await using gateway = await startWith(file.path);
    spoil(file.path);
    await expect.poll(() => reloads(gateway, "failed"), { timeout: 5_000 }).toBeGreaterThanOrEqual(1);
    expect([await statusOf(gateway, "old"), await statusOf(gateway, "new")]).toEqual([200, 401]);
    cure?.(file.path);
    writeFileSync(file.path, linesFor("new"));
    await expect.poll(() => statusOf(gateway, "old"), { timeout: 5_000 }).toBe(401);
    expect(await statusOf(gateway, "new")).toBe(200);
  });

  test.each([
    ["the file is gone", (path: string) => unlinkSync(path), ["failed"]],
    ["the file is as it was", () => {}, []],
    ["only a comment is another one", (path: string) => writeFileSync(path, `${linesFor("old")}# June`), []],
    [
      "the file has changed since the start",
      (path: string) => writeFileSync(path, linesFor("both")),
      ["applied"],
    ],
  ])("counts a change whatever the first reading finds: %s", async (_, change, counted) => {
    using file = makeFile(linesFor("old"));
    const accepted = readApiKeys(linesFor("old")) as readonly ApiKey[];
    const keys = new AcceptedKeys(accepted);
    const outcomes: string[] = [];
    change(file.path);
    let readings = 0;
    const followed = followApiKeyFile({
      ...following(file.path, keys),
      accepted,
      parse(text) {
        readings += 1;
        return readApiKeys(text);
      },
      onReload: (it) => outcomes.push(it),
    });
    await expect.poll(() => readings + outcomes.length).toBeGreaterThan(0);
    expect(outcomes).toEqual(counted);
    writeFileSync(file.path, linesFor("new"));
    await expect.poll(() => keys.callerOf("the-key-of-new")?.id, { timeout: 5_000 }).toBe("new");
    expect(outcomes.filter((it) => it === "applied")).toHaveLength(counted.includes("applied") ? 2 : 1);
    followed.close();
  });

  test("is compared every ten seconds where nothing tells of changes", async () => {
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
    using file = makeFile(linesFor("old"));
    using elsewhere = makeFile(linesFor("old"));
    unlinkSync(file.path);
    symlinkSync(elsewhere.path, file.path);
    const keys = new AcceptedKeys([]);
    const followed = followApiKeyFile(following(file.path, keys));
    await expect.poll(() => keys.callerOf("the-key-of-old")?.id).toBe("old");
    writeFileSync(elsewhere.path, linesFor("new"));
    vi.advanceTimersByTime(10_000);
    await expect.poll(() => keys.callerOf("the-key-of-new")?.id).toBe("new");
    expect(keys.callerOf("the-key-of-old")).toBeUndefined();
    followed.close();
    expect(vi.getTimerCount()).toBe(0);
  });
});

test("an operation of a key that is revoked meanwhile is answered, and the next request on its connection is refused", async () => {
  using file = makeFile(linesFor("old", "both"));
  await using gateway = await startTestGateway({
    emulator: { latencyMs: 1_500 },
    env: { AUTH: "api-key", API_KEYS_FILE: file.path },
  });
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const atWork = post(gateway.url, agent, "{ tags { id } }");
  writeFileSync(file.path, linesFor("both"));
  await expect.poll(() => statusOf(gateway, "old"), { timeout: 5_000, interval: 20 }).toBe(401);
  expect(await atWork).toMatchObject({
    status: 200,
    isReused: false,
    body: expect.stringContaining('"tags":['),
  });
  expect(await post(gateway.url, agent, "{ __typename }")).toMatchObject({ status: 401, isReused: true });
  agent.destroy();
});

test("SIGHUP reads the file of API keys, a broken one is logged once without values, and ends nothing", async () => {
  using file = makeFile(linesFor("old"));
  await using gateway = await startGatewayProcess({
    AUTH: "api-key",
    API_KEYS_FILE: file.path,
    LOG_LEVEL: "error",
  });
  writeFileSync(file.path, "canary:zz:contacts:read");
  gateway.kill("SIGHUP");
  await expect.poll(() => gateway.output(), { timeout: 5_000 }).toContain("ApiKeyFileFault: wrong-entry");
  gateway.kill("SIGHUP");
  expect(await statusOf(gateway, "old")).toBe(200);
  writeFileSync(file.path, linesFor("new"));
  gateway.kill("SIGHUP");
  await expect.poll(() => statusOf(gateway, "new"), { timeout: 5_000 }).toBe(200);
  expect(gateway.output().match(/ApiKeyFileFault/g)).toHaveLength(1);
  expect(gateway.output()).not.toMatch(/canary|[0-9a-f]{64}/);
  expect(await gateway.close()).toBe(0);
});

const following = (path: string, keys: AcceptedKeys) => ({
  path,
  keys,
  accepted: [],
  maxBytes: MAX_ENTRIES_BYTES,
  parse: readApiKeys,
  onReload: () => {},
  onFault: () => {},
});

async function reloads(gateway: TestGateway, outcome: string): Promise<number> {
  const text = await (await fetch(new URL("/metrics", gateway.url))).text();
  return Number(
    new RegExp(`intercom_graph_api_key_reloads_total\\{outcome="${outcome}"\\} (\\d+)`).exec(text)?.[1] ?? 0,
  );
}

/** Sends a query over this agent's connection, and tells whether it had been used before. */
function post(url: string, agent: Agent, query: string) {
  return new Promise<{ status: number; isReused: boolean; body: string }>((resolve, reject) => {
    const headers = { "content-type": "application/json", ...asCaller("old").headers };
    const sent: ClientRequest = request(url, { method: "POST", agent, headers }, (response) => {
      let body = "";
      response.setEncoding("utf8").on("data", (chunk: string) => {
        body += chunk;
      });
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, isReused: sent.reusedSocket, body }),
      );
    });
    sent.on("error", reject).end(JSON.stringify({ query }));
  });
}
