import cors from "@fastify/cors";
import Fastify, { type FastifyInstance } from "fastify";
import { Agent } from "undici";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ConfigError } from "../../src/config/config-error.js";
import {
  type AuthenticatedCaller,
  defineConfig,
  type MountOptions,
  mountGraph,
  type Settings,
  startGateway,
} from "../../src/index.js";
import { startTestEmulator, type TestEmulator } from "../testkit/emulator.js";

const QUERY = "query Mounted { contacts(first: 3) { totalCount nodes { email } } }";
const ADDRESS = { email: expect.stringContaining("@") };

let emulator: TestEmulator;
let app: FastifyInstance;

beforeEach(async () => {
  emulator = await startTestEmulator({ contacts: 3 });
  app = Fastify();
});
afterEach(async () => {
  await app.close();
  await emulator.close();
});

const configured = (settings: Settings = {}) =>
  defineConfig({
    AUTH: "none",
    INTERCOM_BASE_URL: emulator.url,
    INTERCOM_ACCESS_TOKEN: emulator.token,
    ...settings,
  });

const mount = (settings: Settings = {}, options: MountOptions = {}) =>
  mountGraph(app, configured(settings), options);

async function ask(path = "/intercom/graphql", headers: Record<string, string> = {}) {
  const response = await app.inject({ method: "POST", url: path, headers, payload: { query: QUERY } });
  return { status: response.statusCode, body: response.json() };
}

describe("a graph that is mounted on a Fastify instance", () => {
  test("answers beside the application's own routes", async () => {
    app.get("/own", () => "mine");
    const { path, emulatorUrl } = await mount();
    expect({ path, emulatorUrl }).toEqual({ path: "/intercom/graphql", emulatorUrl: null });
    const { status, body } = await ask();
    expect(status).toBe(200);
    expect(body.data.contacts).toEqual({ totalCount: 3, nodes: expect.arrayContaining([ADDRESS]) });
    expect((await app.inject("/own")).body).toBe("mine");
    expect((await app.inject("/intercom/health/ready")).json()).toMatchObject({ status: "ready" });
    const page = await app.inject({ url: "/intercom/graphql", headers: { accept: "text/html" } });
    expect(page.body).toContain('<script src="/intercom/sandbox/embedded-sandbox.js">');
    const metrics = await app.inject("/intercom/metrics");
    expect(metrics.body).toMatch(/intercom_graph_operation_duration_seconds_count{operation="Mounted"/);
    expect(metrics.body).not.toMatch(/^process_/m);
  });

  test("serves GraphiQL below its prefix, also inside of another prefix, and nothing where the explorer is off", async () => {
    await app.register(
      async (scope) => void (await mountGraph(scope, configured({ EXPLORER: "graphiql" }))),
      {
        prefix: "/outer",
      },
    );
    await mount({ EXPLORER: "off" }, { prefix: "/closed" });
    const open = (url: string) => app.inject({ url, headers: { accept: "text/html" } });
    const { body } = await open("/outer/intercom/graphql");
    const scripts = [...body.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, path = ""]) => path);
    expect(scripts).toEqual(["/outer/intercom/graphiql/page.css", "/outer/intercom/graphiql/page.js"]);
    for (const path of [...scripts, "/outer/intercom/graphiql/graphql.worker.js"])
      expect((await open(path)).statusCode).toBe(200);
    expect((await open("/closed/graphql")).body).toMatch(/The explorer is off here/);
    expect((await open("/closed/graphiql")).statusCode).toBe(404);
  });

  test.each([
    {},
    { ignoreTrailingSlash: true },
    { routerOptions: { ignoreTrailingSlash: true } },
    { exposeHeadRoutes: false },
  ])("has its paths and methods on an application with %j", async (options) => {
    app = Fastify(options);
    await mount();
    const statusOf = async (method: "GET" | "HEAD" | "POST" | "PUT", url: string) => {
      const payload = method === "POST" ? { query: "{ __typename }" } : undefined;
      const headers = { "apollo-require-preflight": "1" };
      return (await app.inject({ method, url, headers, ...(payload && { payload }) })).statusCode;
    };
    for (const path of ["/intercom/graphql", "/intercom/graphql/"]) {
      expect(await statusOf("POST", path)).toBe(200);
      expect(await statusOf("GET", `${path}?query={__typename}`)).toBe(200);
      expect(await statusOf("HEAD", `${path}?query={__typename}`)).toBe(200);
      expect(await statusOf("PUT", path)).toBe(405);
    }
  });

  test("listens where the application listens", async () => {
    await mount();
    const url = await app.listen({ host: "127.0.0.1", port: 0 });
    const response = await fetch(`${url}/intercom/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: QUERY }),
    });
    expect(await response.json()).toMatchObject({ data: { contacts: { totalCount: 3 } } });
  });

  test("keeps parser, errors, headers and CORS to itself", async () => {
    await app.register(cors, { origin: ["https://own.example"] });
    app.setErrorHandler((_error, _request, reply) => reply.code(418).send({ own: true }));
    app.setNotFoundHandler((_request, reply) => reply.code(404).send({ own: true }));
    app.post("/own", ({ body }) => ({ body }));
    app.get("/fails", () => Promise.reject(new Error("own")));
    const CORS_ORIGINS = ["https://graph.example"];
    await expect(mount({ CORS_ORIGINS })).rejects.toThrow(/CORS_ORIGINS has no effect when/);
    await mount({ MAX_BODY_BYTES: 1_024 });

    const text = { "content-type": "text/plain" };
    const own = await app.inject({ method: "POST", url: "/own", headers: text, payload: "x".repeat(2_000) });
    expect(own.json()).toEqual({ body: "x".repeat(2_000) });
    expect(own.headers).not.toHaveProperty("x-frame-options");
    expect((await app.inject("/fails")).statusCode).toBe(418);
    expect((await app.inject("/intercom/nothing")).json()).toEqual({ own: true });

    const refused = await app.inject({
      method: "POST",
      url: "/intercom/graphql",
      headers: text,
      payload: "x",
    });
    expect(refused.json()).toMatchObject({ errors: [{ extensions: { code: "BAD_REQUEST" } }] });
    expect(refused.headers).toHaveProperty("x-frame-options");
    const long = await app.inject({
      method: "POST",
      url: "/intercom/graphql",
      payload: { query: " ".repeat(1_024) },
    });
    expect(long.statusCode).toBe(413);
    const preflight = await app.inject({
      method: "OPTIONS",
      url: "/intercom/graphql",
      headers: { origin: "https://own.example", "access-control-request-method": "POST" },
    });
    expect(preflight.headers["access-control-allow-origin"]).toBe("https://own.example");
  });

  test("hands lines to the given logger, and to the application's by default", async () => {
    const lines: object[] = [];
    const take = (fields: object) => void lines.push(fields);
    await mount({}, { logger: { info: take, warn: take, error: take } });
    await ask();
    expect(lines).toEqual([expect.objectContaining({ operation: "Mounted", caller: "anybody", calls: 1 })]);

    let written = "";
    const logged = Fastify({ logger: { stream: { write: (line: string) => (written += line) } } });
    await mountGraph(logged, configured());
    await logged.inject({ method: "POST", url: "/intercom/graphql", payload: { query: QUERY } });
    await logged.close();
    expect(written).toMatch(/"operation":"Mounted"/);
  });

  test("asks the application who calls", async () => {
    const known: Record<string, AuthenticatedCaller> = {
      reader: { id: "user-1", scopes: ["contacts:read"], label: "web" },
      support: { id: "user-2", scopes: ["contacts:read", "pii"] },
    };
    const lines: object[] = [];
    const take = (fields: object) => void lines.push(fields);
    await mount(
      {},
      {
        logger: { info: take, warn: take, error: take },
        authenticate({ headers }) {
          if (headers["x-user"] === "expired") throw Object.assign(new Error(), { statusCode: 401 });
          if (headers["x-user"] === "broken") throw new TypeError("secret");
          return known[String(headers["x-user"])] ?? null;
        },
      },
    );
    const reader = await ask(undefined, { "x-user": "reader" });
    expect(reader.body.data.contacts.nodes).toEqual(Array(3).fill({ email: null }));
    expect(reader.body.errors[0]).toMatchObject({
      extensions: { code: "FORBIDDEN", requiredScope: "pii" },
    });
    const support = await ask(undefined, { "x-user": "support" });
    expect(support.body.data.contacts.nodes).toContainEqual(ADDRESS);
    for (const user of ["nobody", "expired"])
      expect(await ask(undefined, { "x-user": user })).toMatchObject({
        status: 401,
        body: { errors: [{ extensions: { code: "UNAUTHENTICATED" } }] },
      });
    expect(await ask(undefined, { "x-user": "broken" })).toMatchObject({
      status: 500,
      body: { errors: [{ extensions: { code: "INTERNAL_SERVER_ERROR" } }] },
    });
    expect(lines).toMatchObject([{ caller: "user-1" }, { caller: "user-2" }, { fault: "TypeError" }]);
    expect(JSON.stringify(lines)).not.toMatch(/secret/);
    expect((await app.inject("/intercom/metrics")).body).toMatch(/in_flight_by_caller/);
  });

  test("sends its calls through the given dispatcher, and leaves it open", async () => {
    const agent = new Agent();
    const paths: string[] = [];
    await mount(
      {},
      {
        dispatcher: {
          dispatch(options, handler) {
            paths.push(`${options.method} ${options.origin}${options.path}`);
            return agent.dispatch(options, handler);
          },
        },
      },
    );
    expect((await ask()).status).toBe(200);
    await app.close();
    expect(paths).toEqual([expect.stringContaining(`${emulator.url}/contacts`)]);
    expect(agent.closed).toBe(false);
    await agent.close();
  });

  test("can be there twice, over two workspaces", async () => {
    const other = await startTestEmulator({ contacts: 2 });
    await mount();
    await mount({ INTERCOM_BASE_URL: other.url }, { prefix: "/other" });
    expect((await ask()).body.data.contacts.totalCount).toBe(3);
    expect((await ask("/other/graphql")).body.data.contacts.totalCount).toBe(2);
    await app.close();
    await other.close();
  });

  test("changes nothing of the process, and ends with the application", async () => {
    const listeners = () => process.eventNames().map((name) => [name, process.listenerCount(name)]);
    const before = listeners();
    const { emulatorUrl } = await mountGraph(app, defineConfig({}));
    expect(listeners()).toEqual(before);
    expect((await fetch(`${emulatorUrl}/me`)).status).toBe(401);
    expect((await ask()).body.data.contacts.totalCount).toBe(1_000);
    await app.close();
    await expect(fetch(`${emulatorUrl}/me`)).rejects.toThrow("fetch failed");
  });

  test("rejects a prefix that is taken, and what a mounted graph cannot do", async () => {
    await mount();
    await expect(mount()).rejects.toThrow(/already declared/);
    await expect(mount({ METRICS_PORT: 0 }, { prefix: "/other" })).rejects.toThrow(/METRICS_PORT/);
  });
});

test("a server of its own takes the same options, and refuses two ways to authenticate", async () => {
  const options = { authenticate: () => ({ id: "user-1", scopes: ["contacts:read"] as const }) };
  const own = { HOST: "127.0.0.1", PORT: 0, LOG_LEVEL: "silent" } as const;
  await using gateway = await startGateway(configured(own), options);
  const response = await fetch(gateway.url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: QUERY }),
  });
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { requiredScope: "pii" } }] });
  const API_KEYS = `web:${"a".repeat(64)}:contacts:read`;
  const twice = startGateway(configured({ ...own, AUTH: "api-key", API_KEYS }), options);
  await expect(twice).rejects.toThrow(ConfigError);
});
