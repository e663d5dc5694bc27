import { spawn } from "node:child_process";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { fileURLToPath } from "node:url";
import { expect, test, vi } from "vitest";

const fileAt = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
vi.setConfig({ testTimeout: 120_000 }); // each command loads the graph from its source

/** Runs `intercom-graph mcp`; it ends when `talk` does. */
async function run(
  env: Readonly<Record<string, string>>,
  flags: readonly string[],
  talk: (
    say: (message: object) => void,
    until: (id: number) => Promise<unknown>,
  ) => Promise<void> = async () => {},
) {
  const child = spawn(
    process.execPath,
    ["--import", import.meta.resolve("tsx"), fileAt("src/cli/main.ts"), "mcp", ...flags],
    {
      cwd: tmpdir(), // where no .env of a developer lies
      env: { PATH: process.env["PATH"], TSX_TSCONFIG_PATH: fileAt("tsconfig.json"), ...env },
    },
  );
  let [stdout, stderr] = ["", ""];
  child.stdout.on("data", (chunk) => {
    stdout += chunk;
  });
  child.stderr.on("data", (chunk) => {
    stderr += chunk;
  });
  const exited = once(child, "exit");
  const messages = () =>
    stdout
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line));
  const until = (id: number) =>
    vi.waitUntil(() => messages().find((it) => it.id === id), { timeout: 60_000, interval: 20 });
  await talk(
    (message) => void child.stdin.write(`${JSON.stringify({ jsonrpc: "2.0", ...message })}\n`),
    until,
  );
  child.stdin.end();
  const [code] = await exited;
  return { code, stdout, stderr, messages };
}

test("intercom-graph mcp answers over the emulator, within its scopes, and ends with its client; its log is not among the answers", async () => {
  const params = { protocolVersion: "2025-06-18", capabilities: {}, clientInfo: { name: "c", version: "1" } };
  // AUTH and PUBLIC_URL of a server that is started elsewhere make no difference.
  const env = { AUTH: "api-key", PUBLIC_URL: "https://graph.example.com" };
  const { code, messages, stderr } = await run(env, ["--scopes", "contacts:read"], async (say, until) => {
    say({ id: 1, method: "initialize", params });
    await until(1);
    say({ id: 2, method: "tools/list" });
    say({ id: 3, method: "tools/call", params: { name: "contact_counts", arguments: { filters: [{}] } } });
    say({ id: 4, method: "tools/call", params: { name: "find_contact", arguments: { words: "a" } } });
    await Promise.all([2, 3, 4].map(until));
  });
  expect(code).toBe(0);
  const [, list, counts, found] = [1, 2, 3, 4].map((id) => messages().find((it) => it.id === id).result);
  expect(list.tools.map(({ name }: { name: string }) => name)).not.toContain("find_contact");
  expect(counts.structuredContent.data.contactCounts[0]).toBeGreaterThan(100);
  expect(found.structuredContent.errors[0].code).toBe("FORBIDDEN");
  expect(stderr).toMatch(/the embedded Intercom emulator/);
  expect(stderr).toMatch(/"operation":"ContactCounts".*"caller":"stdio"/);
});

test.each<[string, readonly string[], Record<string, string>, RegExp]>([
  ["scopes that are none", ["--scopes", "everything"], {}, /--scopes must be some of: contacts:read/],
  ["a folder that is not there", [], { MCP_OPERATIONS: "/nowhere" }, /MCP_OPERATIONS must name a folder/],
])("intercom-graph mcp with %s says so and ends with exit code 2", async (_, flags, env, said) => {
  const ended = await run(env, flags);
  expect([ended.code, `${ended.stdout}${ended.stderr}`]).toEqual([2, expect.stringMatching(said)]);
});
