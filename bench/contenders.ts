import { execFileSync } from "node:child_process";
import { existsSync, rmSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { ServerSetting } from "./harness/server-process.js";
import type { Dialect } from "./queries.js";

/** Somebody who answers the questions of `queries.ts`. */
export interface Contender {
  readonly id: string;
  readonly name: string;
  readonly dialect: Dialect;
  readonly server: ServerSetting;
  /** Whether its answers carry the same data as ours, and are compared; the byte proxy's are Intercom's own. */
  readonly isComparable: boolean;
}

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** Ours as in production: everything switched on that is unless one asks otherwise. */
export function ours(intercomUrl: string, executor: "jit" | "graphql-js" = "jit"): ServerSetting {
  return {
    script: "dist/cli/main.js",
    args: ["start"],
    env: {
      INTERCOM_BASE_URL: intercomUrl,
      INTERCOM_ACCESS_TOKEN: "bench",
      AUTH: "none",
      EXECUTOR: executor,
    },
    readyPath: "/health/ready",
  };
}

/**
 * All contenders over one workspace, or some of them; the first comparable one is whom the others are compared with.
 * @param only Their ids.
 */
export async function contenders(
  intercomUrl: string,
  only?: readonly string[],
): Promise<readonly Contender[]> {
  const isAsked = ({ id }: Pick<Contender, "id">) => !only || only.includes(id);
  const env = { INTERCOM_BASE_URL: intercomUrl };
  const own = (script: string) => ({ script: `bench/dist/contenders/${script}.js`, env });
  const all = [
    contender("ours-jit", "ours, jit", "graph", ours(intercomUrl)),
    contender("ours-graphql-js", "ours, graphql-js", "graph", ours(intercomUrl, "graphql-js")),
    contender("fixed", "fixed node:http reply", "fixed", own("fixed-reply")),
    { ...contender("proxy", "byte proxy (undici)", "rest", own("byte-proxy")), isComparable: false },
    contender("hand", "hand-written handler", "hand", own("hand-written")),
    contender("apollo", "Apollo Server, plain", "graph", own("apollo-plain")),
    contender("dataloader", "Apollo Server, DataLoader", "graph", own("apollo-dataloader")),
    ...(isAsked({ id: "mesh" }) ? await mesh(intercomUrl) : []),
  ];
  return all.filter(isAsked);
}

function contender(id: string, name: string, dialect: Dialect, server: ServerSetting): Contender {
  return { id, name, dialect, server, isComparable: true };
}

/** Where Intercom's description of its API is, which is not ours to copy; `undefined` where it is not at hand. */
export function descriptionFile(): string | undefined {
  const file = process.env["INTERCOM_OPENAPI"] ?? resolve(ROOT, "../shared/intercom-openapi/2.14.yaml");
  return existsSync(file) ? file : undefined;
}

/** Mesh composes its supergraph once, before it is served; that is not measured. */
async function mesh(intercomUrl: string): Promise<Contender[]> {
  const description = descriptionFile();
  if (!description) return [];
  const folder = await mkdtemp(join(tmpdir(), "intercom-graph-bench-"));
  process.once("exit", () => rmSync(folder, { recursive: true }));
  const supergraph = join(folder, "supergraph.graphql");
  const env = { INTERCOM_BASE_URL: intercomUrl, SUPERGRAPH: supergraph };
  const compose = resolve(ROOT, "bench/contenders/mesh-compose.js");
  execFileSync(process.execPath, [compose, description, supergraph], {
    env: { ...process.env, ...env },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const server = { script: "bench/contenders/mesh.js", env };
  return [contender("mesh", "GraphQL Mesh, Hive Gateway", "mesh", server)];
}
