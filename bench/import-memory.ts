// The memory of an import by the number of its rows. Run it by `npm run bench:import`, with numbers of rows as arguments.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { finished } from "node:stream/promises";
import { createEmulator } from "../src/emulator/emulator.js";

const SAMPLE_MS = 100;
const folder = await mkdtemp(join(tmpdir(), "import-memory-"));
const sizes = process.argv.slice(2).map(Number);
for (const rows of sizes.length > 0 ? sizes : [5_000, 20_000, 80_000]) {
  await using emulator = await createEmulator({
    seed: { contacts: [] },
    rateLimit: 1_000_000,
    searchLagMs: 0,
  });
  const file = join(folder, `${rows}.ndjson`);
  const out = createWriteStream(file);
  for (let row = 0; row < rows; row += 1)
    out.write(
      `${JSON.stringify({ externalId: `u${row}`, email: `person-${row}@example.com`, name: `Name ${row}` })}\n`,
    );
  out.end();
  await finished(out);
  const beganAt = performance.now();
  const child = spawn(
    process.execPath,
    ["dist/cli/main.js", "import", "contacts", "--in", file, "--bulk-share", "100"],
    {
      env: {
        INTERCOM_BASE_URL: emulator.url,
        INTERCOM_ACCESS_TOKEN: emulator.credentials.token,
        NODE_ENV: "test",
        NODE_OPTIONS: process.env["NODE_OPTIONS"] ?? "",
      },
      stdio: ["ignore", "inherit", "ignore"],
    },
  );
  const samples: number[] = [];
  const sampling = setInterval(async () => {
    const status = await readFile(`/proc/${child.pid}/status`, "utf8").catch(() => "");
    const kilobytes = Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]);
    if (kilobytes > 0) samples.push(Math.round(kilobytes / 1024));
  }, SAMPLE_MS);
  await once(child, "exit");
  clearInterval(sampling);
  const seconds = Math.round((performance.now() - beganAt) / 1000);
  const half = samples[Math.floor(samples.length / 2)];
  const rssMb = { half, end: samples.at(-1), peak: Math.max(...samples) };
  process.stdout.write(`${JSON.stringify({ rows, seconds, exitCode: child.exitCode, rssMb })}\n`);
}
await rm(folder, { recursive: true });
