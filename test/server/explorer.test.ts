import Fastify from "fastify";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { defineConfig, mountGraph } from "../../src/index.js";
import { apiKeys } from "../testkit/api-keys.js";
import { hasNoBrowser, openPage, reasonForNoBrowser, startBrowser } from "../testkit/browser.js";
import type { TestEmulator } from "../testkit/emulator.js";
import { startTestGateway, type TestGateway } from "../testkit/gateway.js";

let gateway: TestGateway;
const configOver = ({ url, token }: TestEmulator) =>
  defineConfig({ AUTH: "none", EXPLORER: "graphiql", INTERCOM_BASE_URL: url, INTERCOM_ACCESS_TOKEN: token });
beforeAll(async () => {
  gateway = await startTestGateway();
});
afterAll(() => gateway.close());

describe.skipIf(hasNoBrowser)(`in a browser that cannot reach Apollo's servers${reasonForNoBrowser}`, () => {
  let browser: Browser;
  let page: Page;
  let complaints: string[];
  beforeAll(async () => {
    browser = await startBrowser();
    ({ page, complaints } = await openPage(browser, gateway.url));
  });
  afterAll(() => browser?.close());

  test("GraphiQL runs the first operation and shows contacts", async () => {
    await page.goto(new URL("/graphiql", gateway.url).href);
    await page.getByText("FirstContacts").first().waitFor();
    expect(await page.getByText("Authorization").count()).toBe(0); // nobody is asked for a key here
    await page.getByRole("button", { name: /execute query/i }).click();
    const result = page.locator(".graphiql-response");
    await result.getByText("@example.").first().waitFor();
    expect(await result.textContent()).toMatch(/"totalCount":\s[1-9]/);
    expect(complaints).toEqual([]);
  });

  test("GraphiQL on a mounted graph asks that graph, and all of it comes from below the prefix", async () => {
    const app = Fastify();
    await mountGraph(app, configOver(gateway.emulator), { prefix: "/workspaces/one" });
    const url = await app.listen({ host: "127.0.0.1", port: 0 });
    const { page: mounted, complaints } = await openPage(browser, url);
    const paths: string[] = [];
    mounted.on("request", (request) => paths.push(new URL(request.url()).pathname));
    await mounted.goto(`${url}/workspaces/one/graphql`);
    await mounted.getByRole("button", { name: /execute query/i }).click();
    await mounted.locator(".graphiql-response").getByText("@example.").first().waitFor();
    expect(complaints).toEqual([]);
    expect(paths.filter((path) => !path.startsWith("/workspaces/one/"))).toEqual([]);
    await mounted.close();
    await app.close();
  });

  test("on a screen of 420 pixels the result is below the editor, and both are wide enough to read", async () => {
    const { page: phone } = await openPage(browser, gateway.url);
    await phone.setViewportSize({ width: 420, height: 800 });
    await phone.goto(new URL("/graphiql", gateway.url).href);
    await phone.getByRole("button", { name: /execute query/i }).click();
    await phone.locator(".graphiql-response").getByText("@example.").first().waitFor();
    const narrow = process.env["SCREENSHOT_NARROW"];
    if (narrow) await phone.screenshot({ path: narrow });
    const editor = await phone.locator(".graphiql-query-editor").boundingBox();
    const result = await phone.locator(".graphiql-response").boundingBox();
    if (!editor || !result) throw new Error("A pane is not shown.");
    expect(editor.width).toBeGreaterThan(280);
    expect(result.width).toBeGreaterThan(280);
    expect(editor.height).toBeGreaterThan(150);
    expect(result.height).toBeGreaterThan(150);
    expect(result.y).toBeGreaterThanOrEqual(editor.y + editor.height - 1);
    expect(result.x + result.width).toBeLessThanOrEqual(420);
    await phone.close();
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

describe.skipIf(hasNoBrowser)(
  `a page of another site, such as Apollo's hosted Sandbox${reasonForNoBrowser}`,
  () => {
    const STUDIO = "https://studio.apollographql.com";
    let browser: Browser;
    beforeAll(async () => {
      browser = await startBrowser();
    });
    afterAll(() => browser?.close());

    /** What the page reads when it asks as hosted Sandbox does, from a real browser that sends the preflight itself. */
    async function askFromStudio({ url }: TestGateway): Promise<unknown> {
      const { page } = await openPage(browser, url);
      await page.route(`${STUDIO}/**`, (route) =>
        route.fulfill({ contentType: "text/html", body: "<title>hosted Sandbox, stubbed</title>" }),
      );
      // A browser asks its user before a public page reaches a loopback address.
      await page.context().grantPermissions(["local-network-access"], { origin: STUDIO });
      await page.goto(`${STUDIO}/sandbox/explorer`);
      const read = await page.evaluate(async (endpoint) => {
        try {
          const response = await fetch(endpoint, {
            method: "POST",
            headers: { "content-type": "application/json", authorization: "Bearer any" },
            credentials: "omit",
            body: JSON.stringify({ query: "{ __typename }" }),
          });
          return await response.json();
        } catch (error) {
          return String(error);
        }
      }, url);
      await page.close();
      return read;
    }

    test("may call when its origin is listed", async () => {
      const env = { CORS_ORIGINS: STUDIO };
      await using open = await startTestGateway({ emulator: gateway.emulator, env });
      expect(await askFromStudio(open)).toMatchObject({ data: { __typename: "Query" } });
    });

    test("reads nothing when its origin is not listed", async () => {
      expect(await askFromStudio(gateway)).toBe("TypeError: Failed to fetch");
      await using other = await startTestGateway({
        emulator: gateway.emulator,
        env: { CORS_ORIGINS: "https://app.example.com" },
      });
      expect(await askFromStudio(other)).toBe("TypeError: Failed to fetch");
    });
  },
);

test("both explorers show a header to fill in only where callers need a key", async () => {
  const env = { NODE_ENV: "development", ...apiKeys({ a: ["contacts:read"] }) };
  await using closed = await startTestGateway({ emulator: gateway.emulator, env });
  const pageOf = async (server: TestGateway, path: string) =>
    (await fetch(new URL(path, server.url), { headers: { accept: "text/html" } })).text();
  for (const path of ["/graphql", "/graphiql"]) {
    expect(await pageOf(closed, path)).toContain("Bearer your-key");
    expect(await pageOf(gateway, path)).not.toContain("Bearer");
  }
});

test("in production there is no explorer", async () => {
  const env = { NODE_ENV: "production" };
  await using production = await startTestGateway({ emulator: gateway.emulator, env });
  const ask = async (path: string) => {
    const response = await fetch(new URL(path, production.url), { headers: { accept: "text/html" } });
    return [response.status, response.headers.get("content-type")];
  };
  for (const path of ["/graphiql", "/sandbox/embedded-sandbox.js"])
    expect(await ask(path)).toEqual([404, expect.stringMatching(/json/)]);
});
