import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { untyped } from "../testkit/execute.js";
import { startTestGateway } from "../testkit/gateway.js";
import { runProgram } from "../testkit/run-program.js";

const readme = readFileSync("README.md", "utf8");

test("the README has at most 220 lines, and leads to pages that are there", () => {
  expect(readme.split("\n").length).toBeLessThanOrEqual(221);
  const pages = [...readme.matchAll(/\]\((?!http)([^)#]+)[^)]*\)/g)].map(([, path = ""]) => path);
  expect(pages.length).toBeGreaterThan(10);
  for (const path of pages) if (!path.endsWith("/")) readFileSync(path);
});

test("the README's query is the explorer's first one, and costs what the README says", async () => {
  const [, query = ""] =
    /```graphql\n# schema\/operations\/FirstContacts.graphql\n([\s\S]*?)```/.exec(readme) ?? [];
  expect(query.trim()).toBe(readFileSync("schema/operations/FirstContacts.graphql", "utf8").trim());
  await using gateway = await startTestGateway();
  const { extensions } = await gateway.execute(untyped(query));
  const [, calls] = /it costs (\d+) Intercom calls/.exec(readme) ?? [];
  expect(extensions).toMatchObject({ intercom: { calls: Number(calls) } });
});

test("the README's program runs", async () => {
  const [, program = ""] = /## Embedding\n\n```ts\n([\s\S]*?)```/.exec(readme) ?? [];
  expect(await runProgram(program)).toMatch(/http:\/\/\S+:\d+\/intercom\/graphql/);
});

test("no document says how to install the package from a registry, where its name is nobody's", () => {
  for (const path of [
    "README.md",
    "docs/embedding.md",
    "docs/emulator.md",
    "docs/cookbook.md",
    "docs/federation.md",
    "docs/clients.md",
    "CHANGELOG.md",
  ])
    expect(readFileSync(path, "utf8"), path).not.toMatch(
      /npx intercom-graph|npm (i|install|add) intercom-graph/,
    );
});
