import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { importFolder, settingsFor } from "../bulk/imports.js";
import { startTestEmulator, type TestEmulator } from "../testkit/emulator.js";

const MAIN = fileURLToPath(new URL("../../src/cli/main.ts", import.meta.url));

describe("intercom-graph import", () => {
  let emulator: TestEmulator;
  beforeAll(async () => {
    emulator = await startTestEmulator({ seed: { contacts: [] }, searchLagMs: 0 });
  });
  afterAll(() => emulator.close());

  const run = (argv: readonly string[], more: Readonly<Record<string, string>> = {}) =>
    new Promise<{ code: number; out: string }>((resolve) => {
      const { BULK_SHARE: _, ...settings } = settingsFor(emulator);
      const env = { PATH: process.env["PATH"], NODE_ENV: "test", ...settings, ...more };
      execFile(
        process.execPath,
        ["--import", "tsx", MAIN, "import", ...argv],
        { env },
        (error, stdout, stderr) => resolve({ code: Number(error?.code ?? 0), out: stdout + stderr }),
      );
    });

  test("says by its exit code what became of the file, and what to do", async () => {
    await using folder = await importFolder();
    const good = await folder.write("good.ndjson", [{ externalId: "1" }]);
    const some = await folder.write("some.ndjson", [{ externalId: "2" }, { email: "canary" }]);
    const contacts = (file: string, ...more: string[]) => ["contacts", "--in", file, ...more];
    const runs = await Promise.all([
      run(contacts(good, "--bulk-share", "100")),
      run(contacts(some)),
      run(contacts(`${folder.path}/none.csv`)),
      run(contacts(some, "--results", `${folder.path}/other.ndjson`), { READ_ONLY: "on" }),
    ]);
    expect(runs.map(({ code }) => code)).toEqual([0, 3, 2, 4]);
    expect(runs[0]?.out).toContain("1 created, 0 updated");
    expect(runs[1]?.out).toContain("row 2, email: This is no e-mail address");
    expect(runs[3]?.out).toContain("READ_ONLY");
    for (const { out } of runs) expect(out).not.toContain("canary");
  }, 120_000);
});
