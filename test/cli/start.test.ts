import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, inject, test } from "vitest";
import { startTestGateway } from "../testkit/gateway.js";
import { startGatewayProcess } from "../testkit/gateway-process.js";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

test("start serves the graph over the emulator, says so with a query to paste, and ends when told to", async () => {
  await using server = start({ PORT: "0" });
  const said = await server.saysUntil(/Try this query[^{]*\{.+\} *\n/s);

  expect(said).toMatch(
    /INTERCOM_ACCESS_TOKEN is not set.*emulator.*http:\/\/127\.0\.0\.1:\d+, and its webhooks reach/,
  );
  const [url = ""] = /http:\/\/\S+\/graphql/.exec(said) ?? [];
  const [query] = /^ *(\{.+\}) *$/m.exec(said) ?? [];
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
  });
  const answer = await response.json();
  expect(answer).not.toHaveProperty("errors");
  expect(answer).toMatchObject({ data: { contacts: { totalCount: expect.any(Number) } } });

  server.process.kill("SIGTERM");
  expect(await server.exitCode).toBe(0);
});

test.each([
  [{ AUTH: "none" }, true],
  [{ AUTH: "none", READ_ONLY: "on" }, false],
])("start says that everybody can write to customers as any teammate: %j (%s)", async (env, isSaid) => {
  await using server = start({ PORT: "0", INTERCOM_ACCESS_TOKEN: "a-token", ...env });
  const said = await server.saysUntil(/Try this query/);
  expect(/can write to customers as any teammate.*READ_ONLY=on/.test(said)).toBe(isSaid);
});

test("start explains a wrong configuration and exits with 2", async () => {
  await using server = start({ PORT: "no port", AUTH: "magic" });
  expect(await server.exitCode).toBe(2);
  expect(server.said()).toMatch(/PORT must be.*AUTH must be/s);
});

test.each(["PORT", "HEALTH_PORT", "METRICS_PORT", "EMULATOR_PORT"])(
  "start names %s when its port is in use, and exits with 1",
  async (name) => {
    await using taken = await listening();
    await using server = start({ HOST: "127.0.0.1", PORT: "0", [name]: String(taken.port) });
    expect(await server.exitCode).toBe(1);
    expect(server.said()).toContain(
      `Port ${taken.port} is already in use. Stop the process that uses it, or set ${name} to another port (0 picks a free port).`,
    );
  },
);

test("--port and --host outrank PORT and HOST", async () => {
  await using server = start({ PORT: "1", HOST: "203.0.113.1" }, ["--port", "0", "--host", "127.0.0.1"]);
  expect(await server.saysUntil(/The graph is at \S+/)).toMatch(/http:\/\/127\.0\.0\.1:\d{2,}\/graphql/);
});

test.each(["start", "emulate", "schema"])(
  "%s --help shows its page, and a wrong flag names it",
  async (command) => {
    await using help = run([command, "--help"]);
    expect(await help.exitCode).toBe(0);
    expect(help.said()).toMatch(new RegExp(`Usage: intercom-graph ${command} \\[options\\]`));

    await using wrong = run([command, "--wrong"]);
    expect(await wrong.exitCode).toBe(2);
    expect(wrong.said()).toBe(`Unknown option '--wrong'\nSee intercom-graph ${command} --help\n`);
  },
);

test("--version is the package's", async () => {
  await using version = run(["--version"]);
  expect(await version.exitCode).toBe(0);
  expect(version.said().trim()).toBe(JSON.parse(readFileSync(`${ROOT}package.json`, "utf8")).version);
});

describe("a file .env in the working directory", () => {
  const inFolder = async (text: string, env: Record<string, string> = {}) => {
    const folder = await mkdtemp(join(tmpdir(), "intercom-graph-env-"));
    await writeFile(join(folder, ".env"), text);
    return { file: join(folder, ".env"), server: run(["start"], env, folder) };
  };

  test("sets what is not set, never what is, and the start line names it", async () => {
    const { file, server } = await inFolder("PORT=no-port\nHOST=127.0.0.1\nAUTH='api-key'\n", {
      PORT: "0",
      AUTH: "",
    });
    await using _ = server;
    const said = await server.saysUntil(/Try this query/);
    expect(said).toContain(`Settings were read from the environment and from ${file}`);
    expect(said).toMatch(/The graph is at http:\/\/127\.0\.0\.1:\d+/);
  });

  test("is explained like the environment when it is wrong", async () => {
    const { server } = await inFolder("PORT=no-port\nAUTH=magic\n");
    await using _ = server;
    expect(await server.exitCode).toBe(2);
    expect(server.said()).toMatch(/PORT must be.*AUTH must be/s);
  });

  test("is not read with NODE_ENV=test", async () => {
    const { server } = await inFolder("PORT=no-port\n", { NODE_ENV: "test", PORT: "0" });
    await using _ = server;
    expect(await server.saysUntil(/Try this query/)).not.toContain(".env");
  });
});

test("no suite reads a .env in the root: gateways of tests run elsewhere", async () => {
  const file = `${ROOT}.env`;
  const isPlanted = await writeFile(file, "PORT=no-port\n", { flag: "wx" }).then(
    () => true,
    () => false, // a developer has one, which is as good
  );
  try {
    await using gateway = await startGatewayProcess({});
    expect(gateway.output()).not.toContain("Settings were read");
    await using inProcess = await startTestGateway();
    expect((await inProcess.request({ headers: { accept: "text/html" } })).status).toBe(200);
  } finally {
    if (isPlanted) await rm(file);
  }
});

async function listening() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    port: (server.address() as AddressInfo).port,
    [Symbol.asyncDispose]: async () => void server.close(),
  };
}

const start = (env: Record<string, string>, flags: readonly string[] = []) => run(["start", ...flags], env);

/** Runs the command with nothing of this run's own settings in its environment. */
function run(argv: readonly string[], env: Record<string, string> = {}, cwd: string = tmpdir()) {
  const child = spawn(process.execPath, [inject("compiledCommand"), ...argv], {
    cwd,
    env: { PATH: process.env["PATH"], ...env },
  });
  const exitCode = once(child, "exit").then(([code]) => code as number | null);
  let text = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (chunk: string) => {
      text += chunk;
    });

  return {
    process: child,
    exitCode,
    said: () => text,
    async saysUntil(pattern: RegExp): Promise<string> {
      while (!pattern.test(text)) {
        const ended = exitCode.then((code) => {
          throw new Error(`It ended with ${code} and said: ${text}`);
        });
        await Promise.race([once(child.stdout, "data"), ended]);
      }
      return text;
    },
    async [Symbol.asyncDispose]() {
      child.kill("SIGKILL");
      await exitCode;
    },
  };
}
