import { readFileSync } from "node:fs";
import { buildASTSchema, isObjectType, parse } from "graphql";
import { expect, test } from "vitest";

const page = readFileSync("docs/clients.md", "utf8");
const blocks = [...page.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, block = ""]) => block);

test.each(blocks.map((block) => [block.split("\n", 1)[0] ?? "", block] as const))(
  "the block of %s is a part of that file, which CI runs",
  (heading, block) => {
    const [, path = ""] = /^\/\/ (examples\/clients\/\S+)$/.exec(heading) ?? [];
    const [, ...lines] = block.trimEnd().split("\n");
    expect(unindented(readFileSync(path, "utf8"))).toContain(unindented(lines.join("\n")));
  },
);

test("the keys for graphcache are the types without an id, but those that it leaves out by itself", () => {
  const schema = buildASTSchema(parse(readFileSync("schema/subgraph.graphql", "utf8")), {
    assumeValidSDL: true,
  });
  const types = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter((type) => type.getFields()["id"] === undefined)
    .map(({ name }) => name)
    .filter(
      (name) => !/^_|^Query$|^Mutation$|^Subscription$|PageInfo$|Connection$|Edge$|Payload$/.test(name),
    );
  const keys = [...page.matchAll(/(\w+): isPartOfItsParent/g)].map(([, name]) => name);
  expect(keys).toEqual(types.sort());
});

const unindented = (text: string) => text.replaceAll(/^ +/gm, "");
