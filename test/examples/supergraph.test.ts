import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { freePort } from "../testkit/redis.js";

const MAIN = fileURLToPath(new URL("../../examples/supergraph/main.ts", import.meta.url));

test("the example prints a query that joins users to contacts, and its answer", async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [
    "--import",
    "tsx",
    MAIN,
    "--once",
    "--port",
    String(await freePort()),
  ]);
  const [, answer = ""] = stdout.split(/^\}$/m);
  expect(stdout).toContain("users(first: 50)");
  expect(JSON.parse(`${answer}}`)).toMatchObject({
    data: {
      users: {
        nodes: expect.arrayContaining([
          { email: "milo@company.example", contact: expect.objectContaining({ name: "Milo Merge" }) },
          { email: "new@company.example", contact: null },
        ]),
      },
    },
  });
}, 60_000);
