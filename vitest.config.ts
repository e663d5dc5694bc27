import { configDefaults, defineConfig } from "vitest/config";
import { LeftOut } from "./test/testkit/left-out.reporter.js";

/** Tests by what they need and how often CI runs them (.ci/run): what belongs to none of these is `main`. */
const PROJECTS: Readonly<Record<string, readonly string[]>> = {
  // What depends on the version of Node, and is tested on each.
  runtime: ["test/graph/**", "test/server/**", "test/cli/**"],
  browser: ["test/server/{console,explorer,explorer-live,sandbox}.test.ts"],
  routers: [
    "test/federation/{join,recipes,redaction,router-scopes*}.test.ts",
    "test/federation/publish/**",
    "test/examples/**",
  ],
  // These have the machine to themselves, so that `npm test` leaves them out.
  load: ["test/load/**"],
  hostile: ["test/hostile/**"],
};
/** Folders that hold others' files too give them away. */
const ELSEWHERE: Readonly<Record<string, readonly string[]>> = {
  runtime: PROJECTS["browser"] ?? [],
  main: Object.values(PROJECTS).flat(),
};

const project = (name: string, include: readonly string[]) => ({
  extends: true as const,
  test: {
    name,
    include: include.map((path) => (path.endsWith("**") ? `${path}/*.test.ts` : path)),
    exclude: [...configDefaults.exclude, ...(ELSEWHERE[name] ?? [])],
  },
});

export default defineConfig({
  test: {
    projects: [
      project("main", ["test/**"]),
      ...Object.entries(PROJECTS).map(([name, include]) => project(name, include)),
    ],
    reporters: ["default", new LeftOut()],
    globalSetup: ["test/contract/global-setup.ts", "test/testkit/compiled-command.setup.ts"],
    setupFiles: [
      "test/testkit/expected-warnings.ts",
      "test/testkit/loopback-only.ts",
      "test/contract/setup.ts",
    ],
    testTimeout: 30_000,
    hookTimeout: 30_000,
    // Most of a run is waiting for sockets and clocks, so two files at a time also suit a machine of two cores.
    maxWorkers: 2,
    // A workspace given from outside is one shared state: then the files take turns.
    fileParallelism: process.env["INTERCOM_BASE_URL"] === undefined,
  },
  // type-graphql loads graphql's CommonJS entry; without the alias vite picks the other one, and two copies refuse each other's types.
  resolve: { alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] },
});
