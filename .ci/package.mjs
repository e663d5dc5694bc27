// Packs the package, installs it into an empty project, and uses it there as a stranger would: its command, both of its
// entries, a graph that is embedded, its schema, and its types under both ways in which TypeScript resolves packages.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const EMULATOR = `
import { createEmulator, type Calls, type EmulatorAnswer, type EmulatorOptions, type EmulatorSeed, type FaultRule } from "intercom-graph/emulator";

const answers: EmulatorAnswer[] = [];
const seed: EmulatorSeed = { tags: ["vip"], contacts: [{ external_id: "u1", tags: ["vip"] }] };
const options: EmulatorOptions = { seed, onAnswer: (answer) => void answers.push(answer) };
const emulator = await createEmulator(options);
const rule: FaultRule = { method: "GET", route: "*", times: 1, status: 503 };
emulator.faults([rule]);
await fetch(emulator.url + "/contacts", { headers: { authorization: "Bearer any" } });
const calls: Calls = emulator.calls();
if (calls.total !== 1 || answers[0]?.status !== 503) throw new Error("The emulator did not do as it was told.");
await emulator[Symbol.asyncDispose]();
`;
const GRAPH = `
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createEmulator, readConfig, startGateway } from "intercom-graph";

const { resolve } = createRequire(import.meta.url);
if (!readFileSync(resolve("intercom-graph/schema/subgraph.graphql"), "utf8").includes("type Contact"))
  throw new Error("The schema cannot be read.");

const emulator = await createEmulator({ contacts: 3 });
const graph = await startGateway(
  readConfig({ PORT: "0", AUTH: "none", LOG_LEVEL: "silent", INTERCOM_BASE_URL: emulator.url, INTERCOM_ACCESS_TOKEN: "any" }),
);
const response = await fetch(graph.url, {
  method: "POST",
  headers: { "content-type": "application/json" },
  body: JSON.stringify({ query: "{ contacts { totalCount } }" }),
});
const answer = await response.text();
if (!answer.includes('"totalCount":3')) throw new Error(answer);
await graph.close();
await emulator.close();
`;
const EMBEDDED = `
import Fastify from "fastify";
import { graphql } from "graphql";
import { pino } from "pino";
import { Agent } from "undici";
import {
  type AuthenticateByEmbedder, type AuthenticatedCaller, ConfigError, createEmulator, createGraph, defineConfig, type Gateway, type Graph,
  type GraphContext, type IntercomDispatcher, type Logger, type MountedGraph, mountGraph, type Scope, type Settings, startGateway,
} from "intercom-graph";

const emulator = await createEmulator({ contacts: 3 });
const settings: Settings = {
  PORT: 0, AUTH: "none", INTERCOM_BASE_URL: emulator.url, INTERCOM_ACCESS_TOKEN: "any", CORS_ORIGINS: ["https://app.example.com"],
};
const config = defineConfig(settings);
const scopes: Scope[] = ["contacts:read", "pii"];
const caller: AuthenticatedCaller = { id: "user-1", scopes };
const authenticate: AuthenticateByEmbedder = ({ headers }) => (headers["x-user"] === "me" ? caller : null);
const logger: Logger = pino({ level: "silent" });
const dispatcher: IntercomDispatcher & Agent = new Agent();

const app = Fastify({ loggerInstance: pino({ level: "silent" }) });
const mounted: MountedGraph = await mountGraph(app, config, { prefix: "/intercom", authenticate, logger, dispatcher });
const query = "{ contacts { totalCount } }";
const answer = await app.inject({ method: "POST", url: mounted.path, headers: { "x-user": "me" }, payload: { query } });
if (!answer.body.includes('"totalCount":3')) throw new Error(answer.body);
await mountGraph(Fastify({ logger: false }), defineConfig({ METRICS_PORT: 0 })).then(
  () => { throw new Error("Its own listener was accepted."); },
  (error: unknown) => { if (!(error instanceof ConfigError)) throw error; },
);
await app.close();

const graph: Graph = await createGraph(config, { logger, dispatcher });
const contextValue: GraphContext = graph.createContext({ caller: "me", lane: "bulk" });
const { data, errors } = await graphql({ schema: graph.schema, source: query, contextValue });
if (errors || contextValue.usage.calls !== 1) throw new Error(JSON.stringify([data, errors?.map(graph.formatError)]));
contextValue.end();
await graph.close();

{
  await using gateway: Gateway = await startGateway(config, { authenticate, logger: console, dispatcher });
  if ((await fetch(gateway.healthUrl + "/ready")).status !== 200) throw new Error("It is not ready.");
}
// @ts-expect-error There is no such way to authenticate.
defineConfig.bind(null, { AUTH: "nobody" });
await dispatcher.close();
await emulator.close();
`;
/** The emulator is a test double: it must not bring a GraphQL server along, so it has to run without one. */
const NOT_FOR_THE_EMULATOR = [
  "@apollo",
  "type-graphql",
  "graphql",
  "graphql-jit",
  "intercom-client",
  "dataloader",
];

const project = mkdtempSync(join(tmpdir(), "package-"));
const typescript = resolve("node_modules/typescript/bin/tsc");
try {
  const [{ filename, files }] = JSON.parse(
    run("npm", ["pack", "--json", "--pack-destination", project], "."),
  );
  const packed = new Set(files.map(({ path }) => path));
  for (const path of [
    "dist/index.js",
    "dist/cli/main.js",
    "schema/subgraph.graphql",
    "docs/cookbook.md",
    "docs/embedding.md",
    "README.md",
    "LICENSE",
  ])
    if (!packed.has(path)) throw new Error(`The package lacks ${path}.`);
  for (const path of packed)
    if (/^(src|test|bench|examples)\//.test(path))
      throw new Error(`The package holds ${path}, which nobody needs.`);

  writeFileSync(join(project, "package.json"), JSON.stringify({ type: "module", private: true }));
  install(join(project, filename), "@types/node@20");

  const version = run("npx", ["--no-install", "intercom-graph", "--version"]).trim();
  if (!/^\d+\.\d+\.\d+/.test(version)) throw new Error(`Its command says ${version}.`);

  writeFileSync(join(project, "graph.ts"), GRAPH);
  writeFileSync(join(project, "embedded.ts"), EMBEDDED);
  writeFileSync(join(project, "emulator.ts"), EMULATOR);
  for (const [module, moduleResolution] of [
    ["node16", "node16"],
    ["esnext", "bundler"],
  ])
    run(process.execPath, [
      typescript,
      "--strict",
      "--skipLibCheck",
      ...["--target", "es2023", "--types", "node", "--lib", "es2023,esnext.disposable"],
      ...["--module", module, "--moduleResolution", moduleResolution],
      ...["--outDir", "out", "graph.ts", "embedded.ts", "emulator.ts"],
    ]);
  for (const program of ["graph", "embedded"]) run(process.execPath, [`out/${program}.js`]);
  for (const name of NOT_FOR_THE_EMULATOR) rmSync(join(project, "node_modules", name), { recursive: true });
  run(process.execPath, ["out/emulator.js"]);
  process.stdout.write(`${filename} can be installed and used: ${packed.size} files, version ${version}\n`);
} finally {
  rmSync(project, { recursive: true });
}

/** The overrides of our package.json do not apply here: npm takes the versions that the dependencies ask for. */
function install(...packages) {
  const argv = ["install", "--no-audit", "--no-fund", "--loglevel", "warn", ...packages];
  const { status, stderr } = spawnSync("npm", argv, { cwd: project, encoding: "utf8" });
  process.stderr.write(stderr);
  if (status !== 0) throw new Error(`npm install ended with ${status}.`);
  if (stderr.includes("EBADENGINE")) throw new Error(`A dependency refuses Node ${process.version}.`);
}

function run(command, argv, cwd = project) {
  return execFileSync(command, argv, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
}
