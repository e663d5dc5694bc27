import { parse, print } from "graphql";
import { describe, expect, test } from "vitest";
import { startCosmoRegistry } from "./cosmo-registry.js";
import { documented, documentedCommands, run, subgraph } from "./documented-command.js";
import { startHiveRegistry } from "./hive-registry.js";
import { isLeftOut, reason } from "./left-out.js";
import { TOKEN } from "./registry.js";

const SERVICE = "contacts";
const URL = "https://contacts.internal/graphql";
const authorization = `Bearer ${TOKEN}`;

const hive = { check: documented("hive", "schema:check"), publish: documented("hive", "schema:publish") };
const cosmo = {
  check: documented("wgc", "subgraph", "check"),
  publish: documented("wgc", "subgraph", "publish"),
};

test("every command that docs/federation.md shows for the schema is run here, but for rover's", () => {
  const run = [...Object.values(hive), ...Object.values(cosmo)];
  expect(documentedCommands.filter((command) => !run.includes(command))).toEqual([
    documented("rover", "subgraph", "check"),
    documented("rover", "subgraph", "publish"),
  ]);
});

describe.skipIf(isLeftOut)(`the documented commands${reason}`, { timeout: 60_000 }, () => {
  test("Hive is told the schema, in its own way of writing, with the name and URL of the document", async () => {
    await using stub = await startHiveRegistry("accepts");
    for (const command of [hive.check, hive.publish])
      expect(await run(command, stub.env)).toMatchObject({ code: 0 });
    const same = stub.received.map(({ sdl, ...rest }) => ({ ...rest, sdl: print(parse(sdl)) }));
    const sdl = print(parse(subgraph));
    expect(same).toEqual([
      { action: "check", authorization, service: SERVICE, sdl },
      { action: "publish", authorization, service: SERVICE, url: URL, sdl, failsOnCompositionError: true },
    ]);
  });

  test("Cosmo is told the schema, byte by byte, with the name and URL of the document", async () => {
    await using stub = await startCosmoRegistry("accepts");
    for (const command of [cosmo.check, cosmo.publish])
      expect(await run(command, stub.env)).toMatchObject({ code: 0 });
    expect(stub.received).toEqual([
      { action: "check", authorization, service: SERVICE, sdl: subgraph },
      { action: "publish", authorization, service: SERVICE, url: URL, sdl: subgraph },
    ]);
  });

  test.each([
    ["Hive", "check", startHiveRegistry, hive.check, "Something does not compose"],
    ["Hive", "publication", startHiveRegistry, hive.publish, "Something does not compose"],
    ["Cosmo", "check", startCosmoRegistry, cosmo.check, "A field was removed"],
    ["Cosmo", "publication", startCosmoRegistry, cosmo.publish, "Something does not compose"],
  ] as const)(
    "what %s refuses of a %s fails the command, which says why",
    async (_, _what, start, command, why) => {
      await using stub = await start("refuses");
      const { code, output } = await run(command, stub.env);
      expect(code).not.toBe(0);
      expect(output).toContain(why);
      expect(output).not.toContain(TOKEN);
      expect(stub.received).toHaveLength(1);
    },
  );
});
