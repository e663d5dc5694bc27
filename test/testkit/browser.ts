import { existsSync } from "node:fs";
import { type Browser, chromium, type Page } from "playwright-core";

const CHROMIUM = process.env["CHROMIUM"] ?? "/usr/bin/chromium";

/** Tests in a browser are left out where there is none, except in CI, where they fail then. */
export const hasNoBrowser = !existsSync(CHROMIUM) && process.env["CI"] === undefined;
/** Stands in the title of what is left out. */
export const reasonForNoBrowser = hasNoBrowser ? " (left out: CHROMIUM names no browser)" : "";

const QUIET = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A real Chromium; the caller closes it. */
export function startBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM, args: QUIET });
}

/** A page that reaches this server and nothing else, and what it complains of: errors, warnings, refused requests. */
export async function openPage(browser: Browser, url: string): Promise<{ page: Page; complaints: string[] }> {
  const page = await browser.newPage({ viewport: { width: 1680, height: 900 } });
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(`page error: ${error.message}`));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type()))
      complaints.push(`${message.type()}: ${message.text()}`);
  });
  const here = new URL(url).host;
  await page.route("**/*", (route) =>
    new URL(route.request().url()).host === here ? route.continue() : route.abort(),
  );
  return { page, complaints };
}
