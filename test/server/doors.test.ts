import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { describe, expect, test } from "vitest";
import { readConfig } from "../../src/config/config.js";
import { callerKey } from "../../src/server/auth/authenticate.js";
import { anybody } from "../../src/server/auth/caller.js";
import { apiKeys } from "../testkit/api-keys.js";
import { startTestGateway, type TestGateway } from "../testkit/gateway.js";
import { graphql } from "../testkit/generated/gql.js";
import { noRedis, startTestRedis } from "../testkit/redis.js";

const TYPENAME = graphql(`query Typename { __typename }`);
const from = (address: string) => ({ headers: { "x-forwarded-for": address } });

describe("where a request comes from", () => {
  test.each([
    ["nobody is trusted", {}, [200, 429]],
    ["the proxy is trusted by its address", { TRUSTED_PROXIES: "127.0.0.0/8" }, [200, 200]],
    ["one proxy is trusted", { TRUSTED_PROXIES: "1" }, [200, 200]],
    ["another proxy is trusted", { TRUSTED_PROXIES: "10.0.0.0/8" }, [200, 429]],
  ])("is said by X-Forwarded-For only of a proxy that is trusted: %s", async (_, trusted, statuses) => {
    const env = { CALLER_REQUESTS_PER_MINUTE: "1", ...trusted };
    await using gateway = await startTestGateway({ emulator: { contacts: 1 }, env });
    const given = [];
    for (const address of ["203.0.113.1", "203.0.113.2"])
      given.push((await gateway.execute(TYPENAME, {}, from(address))).status);
    expect(given).toEqual(statuses);
  });

  test("is not what a client wrote before the proxy's word", async () => {
    const env = { CALLER_REQUESTS_PER_MINUTE: "1", TRUSTED_PROXIES: "1" };
    await using gateway = await startTestGateway({ emulator: { contacts: 1 }, env });
    const given = [];
    for (const forged of ["198.51.100.1", "198.51.100.2"])
      given.push((await gateway.execute(TYPENAME, {}, from(`${forged}, 203.0.113.1`))).status);
    expect(given).toEqual([200, 429]);
  });

  test("is the network of an IPv6 address, of which one client has many", () => {
    const key = (address: string) => callerKey(anybody, address);
    expect(key("2001:db8:1:2::1")).toBe(key("2001:0db8:0001:0002:ffff::9"));
    expect(key("2001:db8:1:2::1")).not.toBe(key("2001:db8:1:3::1"));
    expect(key("::ffff:203.0.113.1")).toBe(key("203.0.113.1"));
  });

  test.each(["0", "0.0.0.0/0", "10.0.0.0/33", "proxy.example", "::/129", "10.0.0.1/8/8"])(
    "cannot be said by %s",
    (given) => {
      expect(() => readConfig({ TRUSTED_PROXIES: given })).toThrow(/TRUSTED_PROXIES must be/);
    },
  );

  test.skipIf(noRedis)(
    `is told to Redis as a keyed hash, and each workspace counts for itself${noRedis ? ` (left out: ${noRedis})` : ""}`,
    async () => {
      await using redis = await startTestRedis();
      const env = { CALLER_REQUESTS_PER_MINUTE: "1", REDIS_URL: redis.url, REPLICAS: "2" };
      await using one = await startTestGateway({ emulator: { contacts: 1 }, env });
      await using other = await startTestGateway({
        emulator: one.emulator,
        env: { ...env, INTERCOM_ACCESS_TOKEN: "another-workspace" },
      });
      for (const gateway of [one, other]) expect((await gateway.execute(TYPENAME)).status).toBe(200);
      expect(await redis.dump()).not.toContain("127.0.0.1");
    },
  );
});

test("health on a port of its own answers while every connection of the graph is taken, and is not beside the graph", async () => {
  const env = { MAX_CONNECTIONS: "20", HEALTH_PORT: "0" };
  await using gateway = await startTestGateway({ emulator: { contacts: 1 }, env });
  expect((await fetch(new URL("/health/live", gateway.url))).status).toBe(404);
  const idle = await Promise.all(Array.from({ length: 30 }, () => open(gateway)));
  for (const path of ["live", "ready"])
    expect((await fetch(`${gateway.healthUrl}/${path}`)).status, path).toBe(200);
  for (const socket of idle) socket.destroy();
});

describe("a browser without a key", () => {
  test.each(["development", "production"])(
    "sees a page in %s, whatever else it accepts, at no call",
    async (mode) => {
      const env = { NODE_ENV: mode, ...apiKeys({ a: ["contacts:read"] }) };
      await using gateway = await startTestGateway({ emulator: { contacts: 1 }, env });
      for (const accept of ["text/html", "application/json, text/html;q=0.1", "text/html;q=0"]) {
        const answer = await gateway.request({ headers: { accept, "apollo-require-preflight": "1" } });
        expect(answer.status).toBe(200);
        expect(await answer.text()).toContain("<!doctype html>");
      }
      expect((await gateway.emulator.calls()).byRoute).not.toHaveProperty("POST /contacts/search");
    },
  );

  test("is a stranger as soon as it sends an operation", async () => {
    const env = { NODE_ENV: "production", ...apiKeys({ a: ["contacts:read"] }) };
    await using gateway = await startTestGateway({ emulator: { contacts: 1 }, env });
    const headers = { accept: "text/html", "apollo-require-preflight": "1" };
    const answer = await fetch(`${gateway.url}?query={__typename}`, { headers });
    expect([answer.status, await codeOf(answer)]).toEqual([401, "UNAUTHENTICATED"]);
  });

  test("that opens the root is led to the graph; a program gets a 404", async () => {
    await using gateway = await startTestGateway({ emulator: { contacts: 1 } });
    const ask = async (accept: string) => {
      const { status, headers } = await fetch(new URL("/", gateway.url), {
        headers: { accept },
        redirect: "manual",
      });
      return [status, headers.get("location")];
    };
    expect(await ask("text/html,application/xhtml+xml")).toEqual([302, "/graphql"]);
    expect(await ask("application/json")).toEqual([404, null]);
  });
});

async function codeOf(answer: Response): Promise<string | undefined> {
  const { errors } = (await answer.json()) as { errors: { extensions: { code: string } }[] };
  return errors[0]?.extensions.code;
}

async function open({ url }: TestGateway): Promise<Socket> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.on("error", () => undefined);
  await once(socket, "connect");
  return socket;
}
