import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { buildSchema } from "graphql";
import { expect, inject, test } from "vitest";

const NO_SCHEMA = fileURLToPath(import.meta.url);

async function schema(...flags: string[]): Promise<string> {
  const argv = [inject("compiledCommand"), "schema", ...flags];
  return (await promisify(execFile)(process.execPath, argv, { maxBuffer: 10_000_000 })).stdout;
}

test("schema adds the edge from another subgraph's users where it is asked for", async () => {
  const sdl = await schema("--user-type", "Member", "--user-key", "memberId");
  expect(sdl).toMatch(/type Member @key\(fields: "memberId"\) \{\n {2}memberId: ID!\n/);
});

test("schema prints the schema as clients see it, without anything of federation", async () => {
  const sdl = await schema("--api");
  expect(sdl).not.toMatch(/@(link|key|shareable|cost|tag|listSize)\b/);
  expect(buildSchema(sdl).getQueryType()?.getFields()).toHaveProperty("contacts");
});

test("schema fails where the file is another one", async () => {
  await expect(schema("--check", NO_SCHEMA)).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining("npm run schema"),
  });
});
