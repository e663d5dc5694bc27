import { parse, print } from "graphql";
import { describe, expect, test } from "vitest";
import { apiKeys, asCaller } from "../../testkit/api-keys.js";
import { startTestGateway } from "../../testkit/gateway.js";
import { startCosmoRegistry } from "./cosmo-registry.js";
import { documented, documentedCommands, run, subgraph } from "./documented-command.js";
import { startGraphosRegistry } from "./graphos-registry.js";
import { startHiveRegistry } from "./hive-registry.js";
import { isLeftOut, isRoverLeftOut, reason } from "./left-out.js";
import { TOKEN } from "./registry.js";

const SERVICE = "contacts";
const URL = "https://contacts.internal/graphql";
const authorization = `Bearer ${TOKEN}`;

const hive = { check: documented("hive", "schema:check"), publish: documented("hive", "schema:publish") };
const cosmo = {
  check: documented("wgc", "subgraph", "check"),
  publish: documented("wgc", "subgraph", "publish"),
};

const rover = {
  check: documented("rover", "subgraph", "check"),
  publish: documented("rover", "subgraph", "publish"),
  introspect: documented("rover", "subgraph", "introspect"),
};

test("every command of a registry that docs/federation.md shows is run here", () => {
  const run = [...Object.values(rover), ...Object.values(hive), ...Object.values(cosmo)];
  expect(documentedCommands.filter((command) => !run.includes(command))).toEqual([]);
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

describe.skipIf(isRoverLeftOut)(`the documented commands of rover${reason}`, { timeout: 60_000 }, () => {
  test("GraphOS is told the schema, byte by byte, with the name and URL of the document", async () => {
    await using stub = await startGraphosRegistry("accepts");
    for (const command of [rover.check, rover.publish])
      expect(await run(command, stub.env)).toMatchObject({ code: 0 });
    const key = `service:my-graph:${TOKEN}`;
    expect(stub.received).toEqual([
      { action: "check", authorization: key, service: SERVICE, sdl: subgraph },
      { action: "publish", authorization: key, service: SERVICE, url: URL, sdl: subgraph },
    ]);
  });

  test("rover reads the schema of a running graph with the router's secret and a caller's key, and not without", async () => {
    const ROUTER_SECRET = "the secret of the router";
    const { headers } = asCaller("rover");
    await using gateway = await startTestGateway({
      env: { ROUTER_SECRET, ...apiKeys({ rover: ["contacts:read"] }) },
    });
    const command = rover.introspect.replace(URL, gateway.url);
    const TOKEN = headers.authorization.replace("Bearer ", "");
    const { code, output } = await run(command, { ROUTER_SECRET, TOKEN });
    expect([code, namesIn(output)]).toEqual([0, expect.arrayContaining(namesIn(subgraph))]);
    for (const env of [
      { ROUTER_SECRET: "another", TOKEN },
      { ROUTER_SECRET, TOKEN: "another" },
    ])
      expect(await run(command, env)).toMatchObject({ code: 1 });
  });

  test("rover only warns when what it published does not compose", async () => {
    await using stub = await startGraphosRegistry("refuses");
    const { code, output } = await run(rover.publish, stub.env);
    expect([code, output]).toEqual([0, expect.stringContaining("Something does not compose")]);
  });

  test("what GraphOS refuses of a check fails the command, which says why", async () => {
    await using stub = await startGraphosRegistry("refuses");
    const { code, output } = await run(rover.check, stub.env);
    expect([code, output]).toEqual([1, expect.stringContaining("Something does not compose")]);
    expect(output).not.toContain(TOKEN);
  });
});

/** Of the types, scalars and enums that a schema defines. */
function namesIn(sdl: string): string[] {
  return parse(sdl).definitions.flatMap((definition) =>
    "name" in definition ? (definition.name?.value ?? []) : [],
  );
}
