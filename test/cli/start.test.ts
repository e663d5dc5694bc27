import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const MAIN = fileURLToPath(new URL("../../src/cli/main.ts", import.meta.url));

test("start serves the graph over the emulator, says so with a query to paste, and ends when told to", async () => {
  await using server = start({ PORT: "0" });
  const said = await server.saysUntil(/Paste this[^{]*\{.+\}/s);

  expect(said).toMatch(/No INTERCOM_ACCESS_TOKEN was found.*emulator.*http:\/\/127\.0\.0\.1:\d+/);
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

test("start explains a wrong configuration and exits with 2", async () => {
  await using server = start({ PORT: "no port", AUTH: "magic" });
  expect(await server.exitCode).toBe(2);
  expect(server.said()).toMatch(/PORT must be.*AUTH must be/s);
});

/** Runs the command with nothing of this run's own settings in its environment. */
function start(env: Record<string, string>) {
  const child = spawn(process.execPath, ["--import", "tsx", MAIN, "start"], {
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
