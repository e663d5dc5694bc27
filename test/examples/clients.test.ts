import { execFile } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import {
  buildASTSchema,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isListType,
  isObjectType,
  parse,
} from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startTestGateway, type TestGateway } from "../testkit/gateway.js";

const BUILD = fileURLToPath(new URL("../../examples/clients/build/", import.meta.url));
const isLeftOut = !existsSync(`${BUILD}apollo.js`) && process.env["CI"] === undefined;
const reason = isLeftOut
  ? " (left out: `npm ci --prefix examples/clients && npm run build --prefix examples/clients` makes them)"
  : "";

interface Listed {
  readonly id: string;
  readonly role: string;
}

const idsOf = (list: readonly Listed[]) => list.map(({ id }) => id);

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway({ emulator: { contacts: 400 } });
});
afterAll(() => gateway.close());

/** Runs a program as a developer does; each line that it prints is JSON. It must print no warning and no error. */
async function run(program: string): Promise<Record<string, unknown>[]> {
  const file = `${BUILD}${program}.js`;
  const argv = ["--conditions=development", file, gateway.url]; // Apollo Client warns in a development build only
  const { stdout, stderr } = await promisify(execFile)(process.execPath, argv, { env: {} });
  expect(stderr).toBe("");
  return stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

describe.skipIf(isLeftOut)(`the example programs, without a warning${reason}`, () => {
  test("Apollo Client joins pages, shows a new lead, and loses it from list and cache when it is merged, each time", async () => {
    for (const _ of ["once", "again"]) {
      const [before, lead, added, optimistic, merge, after, cached] = await run("apollo");
      const list = before?.["list"] as Listed[];
      expect(list).toHaveLength(4);
      expect(idsOf(added?.["list"] as Listed[])).toEqual([lead?.["lead"], ...idsOf(list)]);
      expect(optimistic).toEqual({ tagsBeforeTheAnswer: 1 });
      expect(merge).toMatchObject({ merged: { mergedContactId: lead?.["lead"], userErrors: [] } });
      expect(after).toEqual(before);
      expect(cached).toEqual({ leadIsCached: false });
    }
  });

  test("Apollo's cache is told of each list without pages and of each value without an id", async () => {
    const { typePolicies } = (await import(`${BUILD}apollo-cache.js`)) as { typePolicies: Policies };
    expect(shapeOf(typePolicies)).toEqual(policiesOf(schema));
  });

  test("urql reads an operation of the collection, and joins pages", async () => {
    const email = "merge.me@example.com";
    const [found, joined] = await run("urql");
    expect(found).toMatchObject({ found: 2, contacts: [{ email }, { email }] });
    expect(new Set(joined?.["people"] as string[]).size).toBe(20);
  });

  test("Relay loads more of a list on Query, and of a list inside of a tag", async () => {
    const lines = await run("relay");
    for (const [name, pages] of [
      ["names", lines.slice(0, 3)] as const,
      ["tagged", lines.slice(3, 6)] as const,
    ]) {
      const names = pages.map((page) => page[name] as string[]);
      expect(names.map(({ length }) => length)).toEqual([2, 4, 6]);
      expect(names[2]?.slice(0, 4)).toEqual(names[1]);
    }
    expect(lines).toHaveLength(7);
  });

  test("fetch sends the text of an operation once, and then its hash", async () => {
    const [unknown, , , , answer, again, same] = await run("fetch");
    expect(unknown).toEqual({ sent: "hash", status: 200 });
    expect(answer).toMatchObject({ contact: { segments: [{ name: "Leads with an email" }] } });
    expect(again).toEqual({ sent: "hash", status: 200 });
    expect(same).toEqual(answer);
  });
});

type Policies = Readonly<
  Record<string, { merge?: unknown; fields?: Readonly<Record<string, { merge?: unknown }>> }>
>;

const schema = buildASTSchema(parse(readFileSync("schema/subgraph.graphql", "utf8")), {
  assumeValidSDL: true,
});

/** Of each type and field that has a policy: whether the newer value replaces (false), completes (true) or is joined by code. */
function shapeOf(policies: Policies): Record<string, unknown> {
  const told = ({ merge }: { merge?: unknown }) => (typeof merge === "function" ? "joined" : merge);
  return Object.fromEntries(
    Object.entries(policies).flatMap(([type, policy]) => [
      ...(policy.fields ? [] : [[type, told(policy)] as const]),
      ...Object.entries(policy.fields ?? {}).map(
        ([field, each]) => [`${type}.${field}`, told(each)] as const,
      ),
    ]),
  );
}

/** What Apollo Client warns about unless it is told: only fields of what it stores by id, and of Query, are merged. */
function policiesOf(schema: GraphQLSchema): Record<string, unknown> {
  const policies: Record<string, unknown> = {};
  const stored = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter((parent) => parent.name === "Query" || parent.getFields()["id"]);
  for (const parent of stored)
    for (const field of Object.values(parent.getFields())) {
      const type = getNamedType(field.type);
      const place = `${parent.name}.${field.name}`;
      if (field.name.startsWith("_") || !isObjectType(type)) continue;
      if (type.name.endsWith("Connection")) {
        if (parent.name === "Query") policies[place] = "joined";
      } else if (isListType(getNullableType(field.type))) policies[place] = false;
      else if (!type.getFields()["id"]) policies[type.name] = true;
    }
  return policies;
}
