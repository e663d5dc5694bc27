import { existsSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { defineConfig, type Gateway, startGateway } from "../../src/index.js";
import { hasNoBrowser, openPage, reasonForNoBrowser, startBrowser } from "../testkit/browser.js";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const isUnbuilt =
  !existsSync(new URL("../../assets/console/index.html", import.meta.url)) && process.env["CI"] === undefined;
const reason = isUnbuilt ? " (left out: `npm run console` has not built it)" : reasonForNoBrowser;

describe.skipIf(hasNoBrowser || isUnbuilt)(`the console${reason}`, () => {
  let gateway: Gateway;
  let browser: Browser;
  let page: Page;
  let complaints: string[];
  const at = (path: string) => `${gateway.url.replace(/graphql$/, "console")}${path}`;
  const intercom = (method: string, path: string, body: object) =>
    fetch(`${gateway.emulatorUrl}${path}`, {
      method,
      headers: { authorization: "Bearer any", "content-type": "application/json" },
      body: JSON.stringify(body),
    });

  beforeAll(async () => {
    gateway = await startGateway(defineConfig({ HOST: "127.0.0.1", PORT: 0, LOG_LEVEL: "silent" }));
    browser = await startBrowser();
    ({ page, complaints } = await openPage(browser, gateway.url));
  });
  afterAll(async () => {
    await browser?.close();
    await gateway.close();
  });

  test("comes with a policy that runs scripts of this server only, and with files that never change", async () => {
    const answer = await fetch(at("/contacts/any"));
    expect(answer.headers.get("content-security-policy")).toContain("script-src 'self';");
    const [, script] = /src="\.\/(assets\/[^"]+\.js)"/.exec(await answer.text()) ?? [];
    const file = await fetch(at(`/${script}`));
    expect([file.status, file.headers.get("cache-control")]).toEqual([
      200,
      "public, max-age=31536000, immutable",
    ]);
    expect((await fetch(at("/assets/none.js"))).status).toBe(404);
  });

  test("lists contacts by a filter that is added by hand and stays in the address", async () => {
    await page.goto(at("/contacts"));
    await page.getByText("1,000 in this view").waitFor();
    await page.getByRole("button", { name: "Filter" }).click();
    await page.getByRole("combobox", { name: "Value" }).click();
    await page.getByRole("option", { name: "Lead" }).click();
    await page.getByRole("button", { name: "Add filter" }).click();
    await page.getByText("Role is Lead").waitFor();
    expect(page.url()).toContain("filters=");
    await expect.poll(() => page.getByTestId("total").textContent()).not.toBe("1,000 in this view");
    expect(complaints).toEqual([]);
  });

  test("has about as many elements at the 900th row as at the first", async () => {
    await page.goto(at("/contacts"));
    await page.getByText("1,000 in this view").waitFor();
    await page.getByRole("link").nth(12).waitFor();
    const count = () => page.locator("*").count();
    const atFirst = await count();
    const scroller = page.getByTestId("scroller");
    await expect
      .poll(
        () =>
          scroller.evaluate((frame) => {
            frame.scrollBy(0, 4_000);
            return frame.scrollTop;
          }),
        { timeout: 20_000, interval: 100 },
      )
      .toBeGreaterThan(900 * 40);
    expect(await count()).toBeLessThan(atFirst * 1.6);
  });

  test("tells of a change in Intercom", async () => {
    await page.goto(at("/contacts"));
    await page.getByText("1,000 in this view").waitFor();
    await expect
      .poll(
        async () => {
          await intercom("POST", "/contacts", { external_id: `new-${Math.random()}`, name: "New Person" });
          return page.getByTestId("live").count();
        },
        { timeout: 20_000, interval: 500 },
      )
      .toBe(1);
    expect(complaints).toEqual([]);
  });

  test("merges a lead into a user by the keyboard alone", async () => {
    await page.goto(at("/duplicates"));
    await page.getByRole("button", { name: "Find duplicates" }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Compare and merge" }).first().focus();
    await page.keyboard.press("Enter");
    await page.getByText("A merge is final").waitFor();
    await page.keyboard.press("Tab");
    await expect.poll(() => page.evaluate("document.activeElement.textContent")).toBe("Merge for good");
    await page.keyboard.press("Enter");
    await page.getByText("Merged", { exact: true }).waitFor();
    expect(complaints).toEqual([]);
  });
});
