import { readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startTestGateway, type TestGateway } from "../testkit/gateway.js";
import { callTool, listTools } from "../testkit/mcp.js";

const page = readFileSync(new URL("../../docs/agents.md", import.meta.url), "utf8");

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway({ env: { MCP: "on", MCP_MUTATIONS: "on" } });
});
afterAll(() => gateway.close());

interface Step {
  readonly tool: string;
  readonly given: string;
  readonly answer: string;
}

/** The steps of the transcript, with the names of values as they are written: `<lead>`. */
function steps(): readonly Step[] {
  const [, text = ""] = /<!-- transcript -->\n```\n([\s\S]*?)```/.exec(page) ?? [];
  return [...text.matchAll(/→ (\w+) (.+)\n← ([\s\S]*?)(?=\n\n|\n$)/g)].map(
    ([, tool = "", given = "", answer = ""]) => ({ tool, given, answer }),
  );
}

/** Compares what is written with what was answered, and notes values by their names when they are first seen. */
function expectShown(shown: unknown, actual: unknown, values: Map<string, unknown>, at: string): void {
  if (typeof shown === "string" && /^<\w+>$/.test(shown)) {
    if (!values.has(shown)) values.set(shown, actual);
    expect(actual, at).toBe(values.get(shown));
    expect(actual, at).toEqual(expect.any(String));
    return;
  }
  if (typeof shown !== "object" || shown === null) {
    expect(actual, at).toEqual(shown);
    return;
  }
  if (Array.isArray(shown)) {
    const items = shown.filter((it) => it !== "…");
    const given = actual as readonly unknown[];
    const fits = (item: { name?: string }) =>
      items.length === shown.length
        ? given[items.indexOf(item)]
        : given.find((it) => (it as typeof item).name === item.name);
    if (items.length === shown.length) expect(given, at).toHaveLength(items.length);
    for (const item of items) expectShown(item, fits(item), values, `${at}[]`);
    return;
  }
  const { "…": rest, ...fields } = shown as Record<string, unknown>;
  if (rest === undefined)
    expect(Object.keys(actual as object).sort(), at).toEqual(Object.keys(fields).sort());
  for (const [key, value] of Object.entries(fields))
    expectShown(value, (actual as Record<string, unknown>)[key], values, `${at}.${key}`);
}

test("the transcript of docs/agents.md runs as it stands there, for the calls that it tells", async () => {
  const values = new Map<string, unknown>();
  expect(steps()).toHaveLength(5);
  let told = 0;
  const calls = await gateway.emulator.costOf(async () => {
    for (const { tool, given, answer } of steps()) {
      const filled = given.replaceAll(/<\w+>/g, (name) => String(values.get(name)));
      const { structuredContent } = await callTool(gateway, tool, JSON.parse(filled));
      expectShown(JSON.parse(answer), structuredContent, values, tool);
      told += structuredContent.calls;
    }
  });
  expect(calls.total).toBe(told);
  expect(page).toContain(`The whole task costs ${told} calls.`);
});

describe("docs/agents.md", () => {
  test("names every tool, and configurations that are JSON", async () => {
    await using trusting = await startTestGateway({
      emulator: gateway.emulator,
      env: { MCP: "on", MCP_MUTATIONS: "on", MCP_UNTRUSTED_TEXT: "on" },
    });
    await using reading = await startTestGateway({ emulator: gateway.emulator, env: { MCP: "on" } });
    const all = await listTools(trusting);
    const named = [...page.matchAll(/^\| `([a-z_]+)` \|/gm)].map(([, name]) => name);
    expect(named).toEqual(expect.arrayContaining(all.map(({ name }) => name)));
    expect(named).toHaveLength(all.length);
    for (const [, json = ""] of page.matchAll(/```json\n([\s\S]*?)```/g))
      expect(() => JSON.parse(json)).not.toThrow();
    const kB = [await listTools(reading), all].map((list) => Math.round(JSON.stringify(list).length / 1_000));
    const [, toRead, toWrite] =
      /(\d+) kB of JSON to read.*?(\d+) kB with the tools that write/s.exec(page) ?? [];
    expect([Number(toRead), Number(toWrite)]).toEqual(kB);
  });

  test("shows an operation of one's own that is a tool", async () => {
    const [, text = ""] = /```graphql\n([\s\S]*?)```/.exec(page) ?? [];
    const folder = await mkdtemp(join(tmpdir(), "agents-"));
    await writeFile(join(folder, "new-leads.graphql"), text);
    await using own = await startTestGateway({
      emulator: gateway.emulator,
      env: { MCP: "on", MCP_OPERATIONS: folder },
    });
    await rm(folder, { recursive: true });
    const [tool] = await listTools(own);
    expect(tool).toMatchObject({ name: "new_leads", description: expect.stringMatching(/^Lists the leads/) });
    expect(JSON.stringify(tool?.inputSchema)).toContain("The day before the first one.");
    const { structuredContent } = await callTool(own, "new_leads", { day: "2020-01-01" });
    expect(structuredContent.data.contacts.totalCount).toBeGreaterThan(10);
  });
});
