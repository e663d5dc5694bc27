import { execFile } from "node:child_process";
import { tmpdir } from "node:os";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from "vitest";
import { checkWebhooks } from "../../src/webhooks/self-check.js";
import { topics, topicsToTick } from "../../src/webhooks/topics.js";
import { startTestGateway, type TestGateway } from "../testkit/gateway.js";
import { listen } from "../testkit/local-server.js";

const SECRET = "the-client-secret";

/** Runs `intercom-graph webhooks check`. */
async function check(env: Readonly<Record<string, string>>, ...flags: string[]) {
  const argv = [inject("compiledCommand"), "webhooks", "check", ...flags];
  const options = {
    cwd: tmpdir(), // where no .env of a developer lies
    env: { PATH: process.env["PATH"], AUTH: "none", ...env },
  };
  return promisify(execFile)(process.execPath, argv, options).then(
    ({ stdout }) => ({ code: 0, output: stdout }),
    ({ code, stdout, stderr }) => ({ code, output: `${stdout}${stderr}` }),
  );
}

let gateway: TestGateway;
let url: string;
let env: Readonly<Record<string, string>>;
beforeAll(async () => {
  gateway = await startTestGateway({ env: { INTERCOM_CLIENT_SECRET: SECRET } });
  url = gateway.url.replace("graphql", "webhooks/intercom");
  const { emulator } = gateway;
  env = {
    INTERCOM_BASE_URL: emulator.url,
    INTERCOM_ACCESS_TOKEN: emulator.token,
    INTERCOM_CLIENT_SECRET: SECRET,
    PORT: new URL(gateway.url).port,
  };
});
afterAll(() => gateway.close());

describe("webhooks check", () => {
  test("says that webhooks are taken, which workspace they are of, and what to tick", async () => {
    const { code, output } = await check(env, "--url", url);
    expect(output).toMatch(/HEAD +200\nSigned ping +200 after \d+ ms\nVerdict +Webhooks are taken\.\n/);
    expect(output).toMatch(/^Workspace {4}emulated$/m);
    expect(output).toMatch(/^ {2}contact\.user\.created$/m);
    expect(output).not.toMatch(/^ {2}(user\.created|ping)$/m);
    expect(output).not.toContain(SECRET);
    expect(code).toBe(0);
  });

  test("fails with the server's own words where the secret is another one", async () => {
    const { code, output } = await check({ ...env, INTERCOM_CLIENT_SECRET: "another-secret" }, "--url", url);
    expect(output).toMatch(
      /Signed ping +401 .*\nVerdict +The signature does not match\. Set INTERCOM_CLIENT_SECRET/,
    );
    expect(code).toBe(1);
  });

  test.each<[string, () => Readonly<Record<string, string>>, RegExp]>([
    ["the secret", () => ({ ...env, INTERCOM_CLIENT_SECRET: "" }), /INTERCOM_CLIENT_SECRET is not set/],
    ["a token", () => ({ INTERCOM_CLIENT_SECRET: SECRET }), /INTERCOM_ACCESS_TOKEN is not set/],
  ])("exits with 2 without %s", async (_, settings, message) => {
    const { code, output } = await check(settings());
    expect(output).toMatch(message);
    expect(code).toBe(2);
  });

  test("has a page, and refuses what it does not know", async () => {
    expect(await check({}, "--help")).toMatchObject({
      code: 0,
      output: expect.stringContaining("webhooks check [options]"),
    });
    for (const [flag, message] of [
      ["--wrong", "Unknown option '--wrong'"],
      ["--url=nowhere", "--url must be an http or https URL, not 'nowhere'"],
    ] as const)
      expect(await check({}, flag)).toEqual({
        code: 2,
        output: `${message}\nSee intercom-graph webhooks --help\n`,
      });
  });
});

describe("an address", () => {
  const faultAt = async (address: string, appId = "emulated") =>
    (await checkWebhooks({ url: address, secret: SECRET, appId })).fault;

  test("takes webhooks of its own workspace only", async () => {
    expect(await faultAt(url)).toBeNull();
    expect(await faultAt(url, "another")).toContain("another workspace");
  });

  test.each<[string, number, Record<string, string>, string]>([
    ["has no such path", 404, {}, "does not exist"],
    ["leads elsewhere", 302, { location: "/elsewhere" }, "redirect"],
    ["asks for a password", 401, {}, "status 401, does not come from this server"],
    ["is a web page", 200, {}, "does not come from this server"],
  ])("that %s is explained", async (_, status, headers, fault) => {
    const server = await listen((_request, response) => response.writeHead(status, headers).end("<p>"));
    onTestFinished(server.close);
    expect(await faultAt(server.url)).toContain(fault);
  });

  test("where nobody listens is explained", async () => {
    expect(await faultAt("http://127.0.0.1:1/webhooks/intercom")).toContain("no answer");
  });
});

test("the topics to tick are topics that change something, by their present names", () => {
  for (const name of topicsToTick) expect(topics).toHaveProperty([name]);
  expect(topicsToTick).toContain("contact.merged");
  expect(topicsToTick).not.toContain("event.created");
  expect(topicsToTick).not.toContain("user.created");
});
