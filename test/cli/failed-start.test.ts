import { expect, test } from "vitest";
import { explainFailedStart } from "../../src/cli/failed-start.js";
import { readConfig } from "../../src/config/config.js";
import { AsyncDisposableStack } from "../../src/disposable-stack.js";

test("a port in use is explained also where releasing what was opened fails as well", async () => {
  const config = readConfig({ PORT: "4000" });
  const failure = await start().catch((error: unknown) => error);
  expect(failure).toMatchObject({ name: "SuppressedError" });
  expect(explainFailedStart(failure, config)).toBe(
    "Port 4000 is already in use. Stop the process that uses it, or set PORT to another port (0 picks a free port).",
  );
});

async function start(): Promise<void> {
  await using opened = new AsyncDisposableStack();
  for (const part of ["first", "second"])
    opened.defer(() => {
      throw new Error(`The ${part} part cannot be released.`);
    });
  throw Object.assign(new Error("listen EADDRINUSE"), { code: "EADDRINUSE", port: 4000 });
}
