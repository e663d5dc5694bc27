import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { composeServices } from "@apollo/composition";
import { parse } from "graphql";
import { schema } from "../../src/cli/schema.js";
import { createExecute, type Execute } from "../testkit/execute.js";

/** Hive Gateway's two runtimes: what it runs unless told otherwise, and the one that docs/federation.md joins users with. */
export const HIVE_RUNTIMES = ["default", "router"] as const;
export type HiveRuntime = (typeof HIVE_RUNTIMES)[number];

export interface ScopesRouter extends AsyncDisposable {
  readonly execute: Execute;
}

export interface ScopesRouterOptions {
  readonly runtime: HiveRuntime;
  /** Where the graph is served. */
  readonly url: string;
  /** The scopes of whoever sent these headers; `undefined` for a stranger. */
  readonly scopesOf: (headers: Headers) => readonly string[] | undefined;
  /** What the graph is sent of a request that came with these headers. */
  readonly sentOn: (headers: Headers) => Record<string, string>;
}

const installed = createRequire(new URL("../../examples/supergraph/package.json", import.meta.url));
const load = (name: string) => import(installed.resolve(name));

/** Hive Gateway that enforces the scopes which `schema --auth-directives` prints. */
export async function startScopesRouter(options: ScopesRouterOptions): Promise<ScopesRouter> {
  const { createGatewayRuntime } = await load("@graphql-hive/gateway-runtime");
  const { unifiedGraphHandler } = await load("@graphql-hive/router-runtime");
  const runtime = createGatewayRuntime({
    supergraph: await supergraphOf(options.url),
    logging: false,
    ...(options.runtime === "router" && { unifiedGraphHandler }),
    propagateHeaders: {
      fromClientToSubgraphs: ({ request }: { request: Request }) => options.sentOn(request.headers),
    },
    genericAuth: {
      mode: "protect-granular",
      rejectUnauthenticated: false,
      resolveUserFn: ({ request }: { request: Request }) => {
        const scopes = options.scopesOf(request.headers);
        return scopes && { scopes };
      },
      extractScopes: (user?: { scopes: readonly string[] }) => user?.scopes ?? [],
    },
  });
  const server = createServer(runtime);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    execute: createExecute(`http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await runtime[Symbol.asyncDispose]();
    },
  };
}

async function supergraphOf(url: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "scopes-"));
  const file = join(folder, "subgraph.graphql");
  await schema(["--auth-directives", "--out", file]);
  const { supergraphSdl, errors } = composeServices([
    { name: "contacts", url, typeDefs: parse(readFileSync(file, "utf8")) },
  ]);
  rmSync(folder, { recursive: true });
  if (supergraphSdl === undefined) throw new Error(errors?.map(({ message }) => message).join("\n"));
  return supergraphSdl;
}
