import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { apiKeys, asCaller } from "../testkit/api-keys.js";
import { startTestEmulator, type TestEmulator } from "../testkit/emulator.js";
import { untyped } from "../testkit/execute.js";
import { startTestGateway, type TestGateway } from "../testkit/gateway.js";

let emulator: TestEmulator;
beforeAll(async () => {
  emulator = await startTestEmulator();
});
afterAll(() => emulator.close());

const CALLERS = { reader: ["contacts:read"], tool: ["schema:read"] };
const start = (env: Readonly<Record<string, string>>) =>
  startTestGateway({ emulator, env: { ...apiKeys(CALLERS), ...env } });

describe.each(["development", "production"])("introspection in %s", (NODE_ENV) => {
  const open = [200, undefined];
  const closed = [403, "FORBIDDEN"];
  test.each([
    ["by default", {}, NODE_ENV === "production" ? [closed, closed] : [open, open]],
    ["with INTROSPECTION=on", { INTROSPECTION: "on" }, [open, open]],
    ["with INTROSPECTION=off", { INTROSPECTION: "off" }, [closed, closed]],
    ["with INTROSPECTION=scoped", { INTROSPECTION: "scoped" }, [closed, open]],
  ])("%s", async (_, env, [reader, tool]) => {
    await using gateway = await start({ NODE_ENV, ...env });
    for (const query of [
      "{ __schema { queryType { name } } }",
      '{ ...t } fragment t on Query { __type(name: "Contact") { name } }',
    ]) {
      expect(await outcome(gateway, "reader", query)).toEqual(reader);
      expect(await outcome(gateway, "tool", query)).toEqual(tool);
    }
    expect(await outcome(gateway, "tool", "{ __typename }")).toEqual(open);
  });

  test.each(["on", "off", "scoped"])(
    "INTROSPECTION=%s leaves the SDL to the router's secret",
    async (how) => {
      const ROUTER_SECRET = "a-secret-of-the-router";
      await using gateway = await start({ NODE_ENV, INTROSPECTION: how, ROUTER_SECRET });
      const sdl = "{ _service { sdl } }";
      expect(await outcome(gateway, "tool", sdl)).toEqual(closed);
      expect(await outcome(gateway, "reader", sdl, { "router-authorization": ROUTER_SECRET })).toEqual(open);
    },
  );
});

test("where introspection is not for everybody, the SDL and hints of names are closed in development too", async () => {
  for (const INTROSPECTION of ["off", "scoped"]) {
    await using gateway = await start({ NODE_ENV: "development", INTROSPECTION });
    expect(await outcome(gateway, "tool", "{ _service { sdl } }")).toEqual([403, "FORBIDDEN"]);
    const { errors } = await gateway.execute(untyped("{ contcts { totalCount } }"), {}, asCaller("tool"));
    expect(errors?.[0]?.message).not.toMatch(/Did you mean/);
  }
});

test.each(["off", "scoped"])(
  "the refusal of INTROSPECTION=%s names the setting and the command",
  async (how) => {
    await using gateway = await start({ INTROSPECTION: how });
    const { errors } = await gateway.execute(untyped("{ __schema { __typename } }"), {}, asCaller("reader"));
    expect(errors?.[0]?.message).toMatch(/INTROSPECTION/);
    expect(errors?.[0]?.message).toMatch(/`intercom-graph schema --api`/);
  },
);

describe.each(["development", "production"])("the explorer in %s", (NODE_ENV) => {
  test.each([
    ["by default", {}, NODE_ENV === "production" ? "none" : "sandbox"],
    ["with EXPLORER=sandbox", { EXPLORER: "sandbox" }, "sandbox"],
    ["with EXPLORER=graphiql", { EXPLORER: "graphiql" }, "graphiql"],
    ["with EXPLORER=off", { EXPLORER: "off" }, "none"],
  ])("%s", async (_, env, shown) => {
    await using gateway = await start({ NODE_ENV, ...env });
    const ask = async (path: string) => {
      const response = await fetch(new URL(path, gateway.url), { headers: { accept: "text/html" } });
      return { status: response.status, headers: response.headers, text: await response.text() };
    };
    const { status, headers, text } = await ask("/graphql");
    expect(status).toBe(200);
    expect(text.includes("embedded-sandbox.js")).toBe(shown === "sandbox");
    expect(text.includes("graphiql/page.js")).toBe(shown === "graphiql");
    expect(headers.has("content-security-policy")).toBe(shown === "none"); // a page with scripts brings its own policy
    expect((await ask("/graphiql")).status).toBe(shown === "none" ? 404 : 200);
    expect((await ask("/sandbox/embedded-sandbox.js")).status).toBe(shown === "sandbox" ? 200 : 404);
  });
});

async function outcome(
  gateway: TestGateway,
  caller: string,
  query: string,
  headers: Readonly<Record<string, string>> = {},
) {
  const sent = { headers: { ...asCaller(caller).headers, ...headers } };
  const { status, errors } = await gateway.execute(untyped(query), {}, sent);
  return [status, errors?.[0]?.extensions.code];
}
