import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { composeServices } from "@apollo/composition";
import { parse } from "graphql";
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { accountsSdl } from "../../examples/supergraph/accounts.js";
import { apiKeys, asCaller } from "../testkit/api-keys.js";
import { startTestEmulator } from "../testkit/emulator.js";
import { createExecute, untyped } from "../testkit/execute.js";
import { startTestGateway } from "../testkit/gateway.js";
import { listen } from "../testkit/local-server.js";
import { HIVE_RUNTIMES, type HiveRuntime } from "./scopes-router.js";
import { isHiveLeftOut, whyHiveIsLeftOut } from "./supergraph.js";

const ROUTER_SECRET = "the secret of the router";
const ROUTER_HMAC_SECRET = "the secret of signatures";
const QUERY = untyped("{ users(first: 1) { nodes { email contact { id email role } } } }");

const page = readFileSync("docs/federation.md", "utf8");
/** The configuration of Hive Gateway below a heading of the document, as its program would be given it. */
function recipe(heading: string): object {
  const [, section = ""] = page.split(`\n## ${heading}\n`);
  const [, program = ""] = /```ts\n([\s\S]*?)```/.exec(section.split("\n## ", 1)[0] ?? "") ?? [];
  const body = program.replace(/^import .*$/gm, "").replace("export const gatewayConfig =", "return");
  return new Function("defineConfig", body)((config: object) => config) as object;
}

const emulator = await startTestEmulator({ contacts: 20 });
afterAll(() => emulator.close());
beforeEach(() => {
  vi.stubEnv("ROUTER_SECRET", ROUTER_SECRET);
  vi.stubEnv("ROUTER_HMAC_SECRET", ROUTER_HMAC_SECRET);
});
afterEach(() => {
  vi.unstubAllEnvs();
});

describe.skipIf(isHiveLeftOut).each(HIVE_RUNTIMES)(
  `the recipes of docs/federation.md in Hive Gateway, by its %s runtime,${whyHiveIsLeftOut}`,
  (runtime) => {
    test("pass each caller's own key to this graph, and neither key nor secret to another", async () => {
      const keys = apiKeys({ support: ["contacts:read", "pii"], board: ["contacts:read"] });
      await using graph = await start(runtime, recipe("Pass the caller's token on"), {
        ROUTER_SECRET,
        ...keys,
      });
      const contact = { id: expect.any(String), role: "USER" };
      const support = await graph.execute(QUERY, {}, asCaller("support"));
      expect(support.errors).toBeUndefined();
      expect(support.data).toMatchObject({
        users: { nodes: [{ contact: { ...contact, email: "merge.me@example.com" } }] },
      });
      const board = await graph.execute(QUERY, {}, asCaller("board"));
      expect(board.data).toMatchObject({ users: { nodes: [{ contact: { ...contact, email: null } }] } });
      expect(board.errors).toHaveLength(1);
      const nobody = await graph.execute(QUERY, {}, {});
      expect(nobody.data).toMatchObject({ users: { nodes: [{ contact: null }] } });
      expect(graph.sentToAccounts).toHaveLength(3);
      for (const headers of graph.sentToAccounts) {
        expect(headers).not.toHaveProperty("authorization");
        expect(headers).not.toHaveProperty("router-authorization");
      }
    });

    test("sign what is sent to this graph", async () => {
      const signed = recipe("Let the router in, and nobody else");
      await using graph = await start(runtime, signed, { ROUTER_HMAC_SECRET });
      expect((await graph.execute(QUERY)).data).toMatchObject({
        users: { nodes: [{ contact: { email: "merge.me@example.com" } }] },
      });
      await using unsigned = await start(runtime, {}, { ROUTER_HMAC_SECRET });
      expect((await unsigned.execute(QUERY)).data).toMatchObject({ users: { nodes: [{ contact: null }] } });
    });
  },
);

const installed = createRequire(new URL("../../examples/supergraph/package.json", import.meta.url));
const load = (name: string) => import(installed.resolve(name));

/** Hive Gateway with this configuration, over this graph and a subgraph of accounts that writes down what it is sent. */
async function start(runtime: HiveRuntime, config: object, env: Readonly<Record<string, string>>) {
  const sentToAccounts: object[] = [];
  const user = { __typename: "User", id: "seed-merge-user", email: "milo@company.example" };
  const contact = { __typename: "Contact", externalId: user.id };
  const accounts = await listen((request, response) => {
    sentToAccounts.push(request.headers);
    const users = { __typename: "UserConnection", nodes: [{ ...user, contact }] };
    response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify({ data: { users } }));
  });
  const contacts = await startTestGateway({ emulator, env });
  const { supergraphSdl } = composeServices([
    { name: "contacts", url: contacts.url, typeDefs: parse(readFileSync("schema/subgraph.graphql", "utf8")) },
    { name: "accounts", url: accounts.url, typeDefs: parse(accountsSdl().join("\n")) },
  ]);
  const { createGatewayRuntime } = await load("@graphql-hive/gateway-runtime");
  const { unifiedGraphHandler } = await load("@graphql-hive/router-runtime");
  const hive = createGatewayRuntime({
    supergraph: supergraphSdl,
    logging: false,
    ...(runtime === "router" && { unifiedGraphHandler }),
    ...config,
  });
  const server = createServer(hive);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    execute: createExecute(`http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`),
    sentToAccounts,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await hive[Symbol.asyncDispose]();
      await contacts.close();
      await accounts.close();
    },
  };
}
