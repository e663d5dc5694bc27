// Takes the pictures of docs/console.md from a server of its own with the embedded emulator: `npm run console:screenshots`.
import { chromium } from "playwright-core";
import { defineConfig, startGateway } from "../dist/index.js";

const folder = process.argv[2] ?? "docs/";
const gateway = await startGateway(defineConfig({ HOST: "127.0.0.1", PORT: 0, LOG_LEVEL: "silent" }));
const base = gateway.url.replace(/graphql$/, "console");
const browser = await chromium.launch({
  executablePath: "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu"],
});

async function picture(
  name,
  path,
  { width = 1440, height = 860, colorScheme = "light", act = async () => {} } = {},
) {
  const page = await browser.newPage({
    viewport: { width, height },
    colorScheme,
    locale: "en-GB",
    reducedMotion: "reduce",
  });
  page.on("console", (message) => process.stdout.write(`${name}: ${message.type()}: ${message.text()}\n`));
  page.on("pageerror", (error) => process.stdout.write(`${name}: ${error.stack}\n`));
  await page.goto(base + path);
  await page.locator("h1").first().waitFor();
  await page.waitForFunction(() => !document.querySelector(".mantine-Skeleton-root"));
  await act(page);
  await page.waitForTimeout(300);
  await page.screenshot({ path: `${folder}console-${name}.png` });
  await page.close();
}

const firstContact = async (page) => {
  await page.getByRole("link", { name: /Milo/ }).first().click();
  await page.getByRole("heading", { name: "Timeline" }).waitFor();
  await page.waitForFunction(() => !document.querySelector(".mantine-Skeleton-root"));
};
const pair = async (page) => {
  await page.getByRole("button", { name: "Find duplicates" }).click();
  await page.getByRole("button", { name: "Compare and merge" }).first().click();
  await page.getByText("A merge is final").waitFor();
};
const filtered = `/contacts?filters=${encodeURIComponent(
  JSON.stringify([
    { path: "role", op: "eq", value: "USER" },
    { path: "location.country", op: "eq", value: "Ireland" },
  ]),
)}`;

await picture("contacts", "/contacts");
await picture("contacts-dark", filtered, { colorScheme: "dark" });
await picture("contacts-narrow", "/contacts", { width: 390, height: 780 });
await picture("contact", "/contacts?q=Milo", { act: firstContact });
await picture("duplicates", "/duplicates", { act: pair });
await picture("segments", "/segments", { height: 1000 });
await picture("tags-dark", "/tags", { colorScheme: "dark" });
await picture("companies", "/companies");
await picture("workspace", "/workspace");
await browser.close();
await gateway.close();
