import { expect, test, vi } from "vitest";
import { startTestGateway } from "../testkit/gateway.js";

/** As after `npm install --omit=optional`. */
vi.mock("node:fs", async (importOriginal) => {
  const fs = await importOriginal<typeof import("node:fs")>();
  return {
    ...fs,
    existsSync: (path: string) => !/node_modules.(graphiql|react)/.test(path) && fs.existsSync(path),
  };
});

test("without the packages of GraphiQL, a browser gets a page that says so and loads nothing", async () => {
  await using gateway = await startTestGateway({ env: { EXPLORER: "graphiql" } });
  const open = (path: string) => fetch(new URL(path, gateway.url), { headers: { accept: "text/html" } });
  const page = await (await open("/graphql")).text();
  expect(page).toContain("GraphiQL is not installed here");
  expect(page).not.toContain("<script");
  const beside = await open("/graphiql");
  expect([beside.status, await beside.text()]).toEqual([
    404,
    expect.stringContaining("GraphiQL is not installed."),
  ]);
});
