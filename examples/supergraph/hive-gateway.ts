import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** How Hive Gateway subscribes at subgraphs: server-sent events by GET or POST, or calls from the subgraph. */
export const SUBSCRIPTIONS = ["get", "post", "callback"] as const;

export interface HiveGatewayOptions {
  readonly supergraphSdl: string;
  /** What every subgraph is sent beside the query. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Signs what is sent to subgraphs. */
  readonly hmacSecret?: string;
  /** What executes operations: Hive's router runtime, or by stitching what Hive Gateway runs unless told otherwise. */
  readonly runtime?: "router" | "stitching";
  /** `get` by default. `callback` needs a port: subgraphs are told the address. */
  readonly subscriptions?: (typeof SUBSCRIPTIONS)[number];
  /** Port to listen on; a free one by default. */
  readonly port?: number;
}

/** Hive Gateway is installed by this folder's own package.json (75 MB), not with the project. */
export const isHiveGatewayInstalled = existsSync(
  new URL("node_modules/@graphql-hive/gateway-runtime/package.json", import.meta.url),
);

/** Serves a supergraph by Hive Gateway, in a process of its own. */
export async function startHiveGateway(options: HiveGatewayOptions) {
  const { supergraphSdl, headers = {}, hmacSecret, runtime = "router", port = 0 } = options;
  const folder = mkdtempSync(join(tmpdir(), "supergraph-"));
  const file = join(folder, "supergraph.graphql");
  writeFileSync(file, supergraphSdl);
  const script = fileURLToPath(new URL("hive-process.js", import.meta.url));
  const child = spawn(process.execPath, [script, file, String(port)], {
    env: {
      RUNTIME: runtime,
      HEADERS: JSON.stringify(headers),
      SUBSCRIPTIONS: options.subscriptions ?? "get",
      ...(hmacSecret !== undefined && { HMAC_SECRET: hmacSecret }),
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(child, "exit");
  const died = ended.then(([code]) => {
    throw new Error(`Hive Gateway ended with ${code}`);
  });
  const [line] = await Promise.race([once(child.stdout.setEncoding("utf8"), "data"), died]);
  return {
    url: String(line).trim(),
    async close() {
      child.kill();
      await ended;
      rmSync(folder, { recursive: true });
    },
  };
}
