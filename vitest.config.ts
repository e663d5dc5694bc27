import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: ["test/contract/global-setup.ts"],
    setupFiles: ["test/contract/setup.ts"],
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
