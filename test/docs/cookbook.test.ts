import { readdirSync, readFileSync } from "node:fs";
import { afterAll, describe, expect, test } from "vitest";
import { untyped } from "../testkit/execute.js";
import { startTestGateway } from "../testkit/gateway.js";

const cookbook = readFileSync("docs/cookbook.md", "utf8");

interface Example {
  readonly file: string;
  readonly query: string;
  readonly variables: Record<string, unknown>;
  readonly answer: unknown;
}

/** Each operation with the blocks that follow it. */
const examples = [
  ...cookbook.matchAll(
    /```graphql\n# (schema\/operations\/\w+\.graphql)\n([\s\S]*?)```\n((?:\n```json (?:variables|answer)\n[\s\S]*?```\n)*)/g,
  ),
].map(
  ([, file = "", query = "", blocks = ""]): Example => ({
    file,
    query,
    variables: (blockOf(blocks, "variables") ?? {}) as Example["variables"],
    answer: blockOf(blocks, "answer"),
  }),
);

function blockOf(blocks: string, kind: string): unknown {
  const [, json] = new RegExp(`\`\`\`json ${kind}\\n([\\s\\S]*?)\`\`\``).exec(blocks) ?? [];
  return json && JSON.parse(json, (_key, value) => (value === "…" ? expect.any(String) : value));
}

describe("docs/cookbook.md", () => {
  const started = startTestGateway();
  afterAll(async () => (await started).close());

  test("shows every operation of schema/operations, but the two that the explorer opens with", () => {
    const ofExplorer = new Set(["FirstContacts.graphql", "WatchContacts.graphql"]);
    const shown = new Set(examples.map(({ file }) => file.slice("schema/operations/".length)));
    const shipped = readdirSync("schema/operations").filter(
      (file) => file.endsWith(".graphql") && !ofExplorer.has(file),
    );
    expect([...shown].sort()).toEqual(shipped.sort());
  });

  test("links to its own headings", () => {
    const headings = new Set(
      [...cookbook.matchAll(/^## (.+)$/gm)].map(([, title = ""]) =>
        title
          .toLowerCase()
          .replaceAll(/[^a-z0-9 -]/g, "")
          .replaceAll(" ", "-"),
      ),
    );
    const linked = [...cookbook.matchAll(/\]\(#([\w-]+)\)/g)].map(([, anchor]) => anchor);
    expect(linked.length).toBeGreaterThanOrEqual(headings.size);
    expect(linked.filter((anchor) => !headings.has(anchor ?? ""))).toEqual([]);
  });

  const toldPrices = [...cookbook.matchAll(/it costs (\d+) Intercom calls/gi)].map(([, calls]) =>
    Number(calls),
  );

  /** Of the whole customer, with the timeline and without, once the workspace's lists are known. */
  async function pricesOf(query: string, variables: Record<string, unknown>) {
    const { emulator, executeOk } = await started;
    const part = query.replace(/ {4}activity[\s\S]*?\n {4}\}\n/, "");
    const prices: number[] = [];
    for (const text of [query, part])
      prices.push((await emulator.costOf(() => executeOk(untyped(text), variables))).total);
    return prices;
  }

  test.each(examples)(
    "shows $file as it is, and the answer it really has",
    async ({ file, query, variables, answer }) => {
      expect(readFileSync(file, "utf8").trim()).toBe(query.trim());
      const data = await (await started).executeOk(untyped(query), variables);
      if (answer) expect(data).toEqual(answer);
      if (file.endsWith("/Customer360.graphql")) expect(await pricesOf(query, variables)).toEqual(toldPrices);
    },
  );
});
