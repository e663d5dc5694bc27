import { existsSync } from "node:fs";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startTestGateway, type TestGateway } from "../testkit/gateway.js";

const CHROMIUM = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
const isLeftOut = !existsSync(CHROMIUM) && process.env["CI"] === undefined;
const reason = isLeftOut ? " (left out: CHROMIUM names no browser)" : "";
const QUIET = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
});
afterAll(() => gateway.close());

describe.skipIf(isLeftOut)(`in a browser that cannot reach Apollo's servers${reason}`, () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM, args: QUIET });
    page = await browser.newPage({ viewport: { width: 1680, height: 900 } });
    const here = new URL(gateway.url).host;
    await page.route("**/*", (route) =>
      new URL(route.request().url()).host === here ? route.continue() : route.abort(),
    );
  });
  afterAll(() => browser?.close());

  test("the landing page comes from this server, says so, and leads to GraphiQL", async () => {
    await page.goto(gateway.url);
    await page.getByText("This browser is offline").waitFor();
    await page.getByRole("link", { name: "GraphiQL" }).click();
    await page.waitForURL("**/graphiql");
  });

  test("GraphiQL runs the first operation and shows contacts", async () => {
    await page.goto(new URL("/graphiql", gateway.url).href);
    await page.getByText("FirstContacts").first().waitFor();
    await page.getByText("Authorization").first().waitFor();
    await page.getByRole("button", { name: /execute query/i }).click();
    const result = page.locator(".graphiql-response");
    await result.getByText("@example.").first().waitFor();
    expect(await result.textContent()).toMatch(/"totalCount": [1-9]/);
  });

  test("the docs pane shows the descriptions of this graph", async () => {
    await page.getByRole("button", { name: /show documentation explorer/i }).click();
    const docs = page.locator(".graphiql-doc-explorer");
    await docs.getByRole("link", { name: "Query", exact: true }).click();
    await docs.getByText("The contact with this Intercom id").waitFor();
    const screenshot = process.env["SCREENSHOT"]; // how docs/graphiql.png is made
    if (screenshot) await page.screenshot({ path: screenshot });
  });
});

describe("in a browser that can", () => {
  test("the landing page opens Apollo Sandbox with a first operation and headers", async () => {
    const response = await gateway.request({ headers: { accept: "text/html" } });
    const html = await response.text();
    expect(response.headers.get("content-type")).toMatch(/text\/html/);
    expect(html).toContain("https://embeddable-sandbox.cdn.apollographql.com/");
    expect(html).toMatch(/initialState: \{"document":"query FirstContacts .+"headers":\{"Authorization"/);
  });

  test("Apollo's hosted Sandbox may call when it is listed, and only then", async () => {
    const studio = "https://studio.apollographql.com";
    const preflight = async ({ request }: TestGateway) => {
      const headers = {
        origin: studio,
        "access-control-request-method": "POST",
        "access-control-request-headers": "content-type,authorization",
      };
      const answer = await request({ method: "OPTIONS", headers });
      return answer.headers.get("access-control-allow-origin");
    };
    await using open = await startTestGateway({ emulator: gateway.emulator, env: { CORS_ORIGINS: studio } });
    expect(await preflight(open)).toBe(studio);
    expect(await preflight(gateway)).toBeNull();
  });
});

test("in production there is no page at all", async () => {
  const env = { NODE_ENV: "production" };
  await using production = await startTestGateway({ emulator: gateway.emulator, env });
  const ask = async (path: string) => {
    const response = await fetch(new URL(path, production.url), { headers: { accept: "text/html" } });
    return [response.status, response.headers.get("content-type")];
  };
  expect(await ask("/graphql")).toEqual([400, expect.stringMatching(/json/)]);
  expect(await ask("/graphiql")).toEqual([404, expect.stringMatching(/json/)]);
});
