import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";

const USE = `
  import { createEmulator } from "./src/emulator/emulator.ts";
  const emulator = await createEmulator({ seed: { contacts: [{ external_id: "u1" }] } });
  await fetch(emulator.url + "/contacts", { headers: { authorization: "Bearer any" } });
  await emulator.close();
`;

/** The packages and the rooms of this repository whose code a process runs, as V8's coverage names them. */
function loadedBy(code: string): { packages: string[]; rooms: string[] } {
  const folder = mkdtempSync(join(tmpdir(), "footprint-"));
  try {
    execFileSync(process.execPath, ["--import", "tsx", "--input-type=module", "--eval", code], {
      env: { PATH: process.env["PATH"], NODE_V8_COVERAGE: folder },
    });
    const urls = readdirSync(folder).flatMap((name) => {
      const { result } = JSON.parse(readFileSync(join(folder, name), "utf8")) as {
        result: { url: string }[];
      };
      return result.map(({ url }) => url);
    });
    const named = (pattern: RegExp) =>
      [...new Set(urls.flatMap((url) => pattern.exec(url)?.[1] ?? []))].toSorted();
    return {
      packages: named(/.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//),
      rooms: named(/\/src\/([^/?]+)/),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test("the emulator loads its own code and a handful of packages, and no GraphQL server", () => {
  const { packages, rooms } = loadedBy(USE);
  expect(rooms).toEqual(["emulator"]);
  expect(packages).toEqual(expect.arrayContaining(["fastify", "luxon", "zod"]));
  const ofGraphs =
    /^(@apollo|@graphql-tools|@fastify\/cors|graphql|type-graphql|dataloader|intercom-client|reflect-metadata|undici|ioredis|prom-client|@opentelemetry)/;
  expect(packages.filter((name) => ofGraphs.test(name))).toEqual([]);
  expect(packages).not.toContain("@faker-js/faker");
});
