import { readFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hasNoBrowser, openPage, reasonForNoBrowser, startBrowser } from "../testkit/browser.js";
import { startTestGateway, type TestGateway } from "../testkit/gateway.js";

const FRAME = "https://sandbox.embed.apollographql.com/**";
const stub = readFileSync(new URL("../testkit/sandbox-frame.html", import.meta.url), "utf8");

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
});
afterAll(() => gateway.close());

/** The page as a browser gets it, with its own script or another one. */
async function openLandingPage(browser: Browser, { script }: { script?: string | null } = {}) {
  const { page, complaints } = await openPage(browser, gateway.url);
  const outside: string[] = [];
  page.on("request", (request) => {
    const { origin } = new URL(request.url());
    if (origin !== new URL(gateway.url).origin && origin !== "null") outside.push(origin);
  });
  if (script !== undefined)
    await page.route("**/embedded-sandbox.js", (route) =>
      script === null
        ? route.fulfill({ status: 404, body: "" })
        : route.fulfill({ contentType: "text/javascript", body: script }),
    );
  return { page, complaints, outside };
}

describe.skipIf(hasNoBrowser)(`the landing page in a browser${reasonForNoBrowser}`, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser?.close());

  test("opens Apollo Sandbox by its real script, which reads the schema, polls it and runs the first operation", async () => {
    const { page, complaints, outside } = await openLandingPage(browser);
    await page.route(FRAME, (route) => route.fulfill({ contentType: "text/html", body: stub }));
    await page.goto(gateway.url);
    const frame = page.frameLocator("iframe");
    expect(await frame.locator("#handshake").textContent()).toBe(gateway.url);
    expect(await frame.locator("#poll-1").textContent()).toContain("ContactConnection");
    const { status, data, errors } = JSON.parse((await frame.locator("#operation").textContent()) ?? "");
    expect([status, errors]).toEqual([200, undefined]);
    expect(JSON.stringify(data)).toContain("@example.");
    expect(await frame.locator("#poll-2").textContent()).toContain("ContactConnection");

    expect(await page.locator("#notice").isVisible()).toBe(false);
    const size = await page.locator("iframe").boundingBox();
    expect(size).toMatchObject({ width: 1680, height: 900 });
    expect(complaints).toEqual([]);
    expect(new Set(outside)).toEqual(new Set(["https://sandbox.embed.apollographql.com"]));
    await page.close();
  });

  test.each([
    ["cannot be loaded", null],
    [
      "throws when it starts",
      "var ApolloEmbed = { ApolloSandbox: class { constructor() { throw new Error('no'); } } };",
    ],
    ["throws while it loads", "throw new Error('no');"],
    ["defines nothing", ""],
  ])("goes to GraphiQL when the script %s", async (_how, script) => {
    const { page } = await openLandingPage(browser, { script });
    await page.goto(gateway.url);
    await page.waitForURL("**/graphiql");
    await page.close();
  });

  test.each([
    ["is unreachable", (route: { abort(): Promise<void> }) => route.abort()],
    [
      "never says a word",
      (route: { fulfill(answer: object): Promise<void> }) =>
        route.fulfill({ contentType: "text/html", body: "<p>blocked by a proxy</p>" }),
    ],
  ])("goes to GraphiQL when Sandbox's frame %s", async (_how, answer) => {
    const { page } = await openLandingPage(browser);
    await page.route(FRAME, answer);
    await page.clock.install();
    await page.goto(gateway.url);
    await page.getByText("is loading from Apollo's servers").waitFor();
    await page.clock.fastForward(10_000);
    await page.waitForURL("**/graphiql");
    await page.close();
  });

  test("stays with Sandbox when its frame speaks in time", async () => {
    const { page } = await openLandingPage(browser);
    await page.route(FRAME, (route) =>
      route.fulfill({
        contentType: "text/html",
        body: "<p>Sandbox, later</p>",
      }),
    );
    await page.clock.install();
    await page.goto(gateway.url);
    await page.clock.fastForward(5_000); // the clock runs on while the page loads
    expect((await page.locator("#sandbox").boundingBox())?.height ?? 0).toBe(0);
    await page.frameLocator("iframe").getByText("Sandbox, later").waitFor({ state: "attached" });
    const frame = page.frames().find((it) => it !== page.mainFrame());
    await frame?.evaluate("parent.postMessage({ name: 'ExplorerListeningForHandshake' }, '*')");
    await page.locator("#notice").waitFor({ state: "hidden" });
    await page.frameLocator("iframe").getByText("Sandbox, later").waitFor({ state: "visible" });
    await page.clock.fastForward(10_000);
    expect(new URL(page.url()).pathname).toBe("/graphql");
    expect((await page.locator("#sandbox").boundingBox())?.height).toBeGreaterThan(500);
    await page.close();
  });

  test("lets no script run but its own and those of this server", async () => {
    const { page, complaints } = await openLandingPage(browser);
    await page.goto(gateway.url);
    await page.evaluate(
      "document.head.append(Object.assign(document.createElement('script'), { textContent: 'window.intruder = true' }))",
    );
    expect(await page.evaluate("window.intruder")).toBeUndefined();
    expect(complaints.join()).toMatch(/Content Security Policy/);
    await page.close();
  });
});

test("the script of the landing page is one fixed version, from this server", async () => {
  const response = await fetch(new URL("/sandbox/embedded-sandbox.js", gateway.url));
  expect(response.headers.get("content-type")).toMatch(/^text\/javascript/);
  expect(await response.text()).toMatch(/^\/\*! @apollo\/sandbox 2\.7\.\d+, .*\(MIT\)/s);
  const page = await (await gateway.request({ headers: { accept: "text/html" } })).text();
  expect(page).not.toMatch(/_latest|cdn\.apollographql/);
});
