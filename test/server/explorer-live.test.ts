import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { defineConfig, type Gateway, startGateway } from "../../src/index.js";
import { hasNoBrowser, openPage, reasonForNoBrowser, startBrowser } from "../testkit/browser.js";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 }); // GraphiQL is opened twice

const FRAME = "https://sandbox.embed.apollographql.com/**";
const stub = readFileSync(new URL("../testkit/sandbox-frame.html", import.meta.url), "utf8");

describe.skipIf(hasNoBrowser)(`a subscription in the quick start${reasonForNoBrowser}`, () => {
  let gateway: Gateway;
  let browser: Browser;
  beforeAll(async () => {
    gateway = await startGateway(defineConfig({ HOST: "127.0.0.1", PORT: 0, LOG_LEVEL: "silent" }));
    browser = await startBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await gateway.close();
  });

  const createInIntercom = (name: string) =>
    fetch(`${gateway.emulatorUrl}/contacts`, {
      method: "POST",
      headers: { authorization: "Bearer any", "content-type": "application/json" },
      body: JSON.stringify({ external_id: name, name }),
    });
  const run = (page: Page) => page.getByRole("button", { name: /execute query/i }).click();
  const stop = (page: Page) => page.getByRole("button", { name: /stop query/i });

  test("answers in GraphiQL to a mutation in another tab, and to a change in Intercom", async () => {
    const { page: watching, complaints } = await openPage(browser, gateway.url);
    await watching.goto(new URL("/graphiql", gateway.url).href);
    await watching.getByRole("tab", { name: "WatchContacts" }).click();
    const opened = watching.waitForResponse((response) => response.url() === gateway.url && response.ok());
    await run(watching);
    expect((await opened).headers()["content-type"]).toContain("text/event-stream");
    const result = watching.locator(".graphiql-response");

    const { page: writing } = await openPage(browser, gateway.url);
    await writing.goto(new URL("/graphiql", gateway.url).href);
    await writing.locator(".graphiql-query-editor").click();
    await writing.keyboard.press("Control+A");
    await writing.keyboard.insertText(
      'mutation Write { createContact(input: { externalId: "w", name: "Written Here" }) { contact { id } } }',
    );
    await run(writing);
    await writing.locator(".graphiql-response").getByText('"createContact"').first().waitFor();
    await result.getByText('"Written Here"').first().waitFor();

    await createInIntercom("Changed There");
    await result.getByText('"Changed There"').first().waitFor();
    const screenshot = process.env["SCREENSHOT_LIVE"];
    if (screenshot) await watching.screenshot({ path: screenshot });

    await stop(watching).click();
    await watching.getByRole("button", { name: /execute query/i }).waitFor();
    expect(complaints).toEqual([]);
    await Promise.all([watching.close(), writing.close()]);
  });

  test("answers in Sandbox, by its own script, over a WebSocket and in parts of one response", async () => {
    const { page, complaints } = await openPage(browser, gateway.url);
    await page.route(FRAME, (route) => route.fulfill({ contentType: "text/html", body: stub }));
    const sockets: string[] = [];
    page.on("websocket", (socket) => sockets.push(socket.url()));
    await page.goto(gateway.url);
    const frame = page.frameLocator("iframe");
    await frame.locator("#poll-2").waitFor();
    for (const way of ["websocket", "multipart"]) {
      await expect
        .poll(
          async () => {
            await createInIntercom(`${way}-${Math.random()}`);
            return frame.locator(`#${way}-event`).count();
          },
          { timeout: 20_000 },
        )
        .toBeGreaterThan(0);
      expect(await frame.locator(`#${way}-event`).first().textContent()).toMatch(
        /"kind":"CREATED".*"contactId"/,
      );
    }
    expect(sockets).toEqual([gateway.url.replace("http", "ws")]);
    expect(complaints).toEqual([]);
    await page.close();
  });
});
