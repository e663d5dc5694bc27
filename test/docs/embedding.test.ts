import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { runProgram } from "../testkit/run-program.js";

const page = readFileSync("docs/embedding.md", "utf8");
const examples = [...page.matchAll(/\n## ([^\n]+)\n(?:(?!\n## )[\s\S])*?```ts\n([\s\S]*?)```/g)];

/** What the example under each heading prints. */
const OUTPUTS: Readonly<Record<string, readonly RegExp[]>> = {
  "The configuration": [/^8\n/, /PORT must be/, /AUTH=jwt needs JWT_ISSUER/],
  "A server of its own": [/{"data":{"contacts":{"totalCount":1000}}/],
  "On a Fastify instance": [/"totalCount":1000/, /"email":null/, /"code":"FORBIDDEN"/],
  Options: [/operation: null/, /type: 'query'/, /calls: 1/],
  "The schema without a server": [/"totalCount":1000/, /undefined 2\n$/],
};

test("every program on the page is run here", () => {
  expect(examples.map(([, heading]) => heading)).toEqual(Object.keys(OUTPUTS));
  expect(page.match(/```ts/g)).toHaveLength(examples.length);
});

test.each(examples.map(([, heading = "", program = ""]) => [heading, program] as const))(
  "%s: the program prints what it should, and ends by itself",
  async (heading, program) => {
    const output = await runProgram(program);
    for (const expected of OUTPUTS[heading] ?? []) expect(output).toMatch(expected);
  },
  60_000,
);
