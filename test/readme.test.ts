import { readFileSync } from "node:fs";
import { afterAll, describe, expect, test } from "vitest";
import { failureTable } from "../src/graph/common/errors/failure-table.js";
import { untyped } from "./testkit/execute.js";
import { startTestGateway } from "./testkit/gateway.js";

const readme = readFileSync("README.md", "utf8");

interface Example {
  readonly file: string;
  readonly query: string;
  readonly variables: Record<string, unknown>;
  readonly answer: unknown;
}

/** Each operation with the blocks that follow it. */
const examples = [
  ...readme.matchAll(
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

describe("the README", () => {
  const started = startTestGateway();
  afterAll(async () => (await started).close());

  test("has the six workflows", () => {
    expect(examples.map(({ file }) => file.slice("schema/operations/".length, -".graphql".length))).toEqual([
      "CreateUser",
      "CreateLead",
      "SearchByEmail",
      "SearchCompound",
      "UpdateContact",
      "MergeContacts",
      "ContactSegments",
      "AllContacts",
    ]);
  });

  test.each(examples)(
    "shows $file as it is, and the answer it really has",
    async ({ file, query, variables, answer }) => {
      expect(readFileSync(file, "utf8").trim()).toBe(query.trim());
      const data = await (await started).executeOk(untyped(query), variables);
      if (answer) expect(data).toEqual(answer);
    },
  );

  test("names every failure as the code does", () => {
    const [, table = ""] = /<!-- failures[^>]*-->\n([\s\S]*?)<!-- \/failures -->/.exec(readme) ?? [];
    const rows = table
      .trim()
      .split("\n")
      .slice(2)
      .map((row) =>
        row
          .split("|")
          .slice(1, 4)
          .map((cell) => cell.trim().replaceAll("`", "")),
      );
    expect(rows.map(([kind]) => kind)).toEqual(Object.keys(failureTable));
    for (const [kind, read, write] of rows) {
      const row = failureTable[kind as keyof typeof failureTable];
      expect(write).toBe(row.write ?? row.read);
      if (read !== "null" && read !== "–") expect(read).toBe(row.read);
    }
  });
});
