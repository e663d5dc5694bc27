import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { SeedContact } from "../../src/emulator/emulator.js";
import { defineConfig, type ExportOptions, type ExportProgress, exportContacts } from "../../src/index.js";
import type { TestEmulator } from "../testkit/emulator.js";

/** A directory of its own for each test. */
export interface ExportDirectory extends AsyncDisposable {
  readonly path: string;
  names(): Promise<string[]>;
  /** The rows of all parts, or of one file. */
  rows(file?: string): Promise<Record<string, unknown>[]>;
  lines(name: string): Promise<string[]>;
  json(name: string): Promise<Record<string, unknown>>;
}

export async function exportDirectory(): Promise<ExportDirectory> {
  const parent = await mkdtemp(join(tmpdir(), "export-"));
  const path = join(parent, "contacts");
  const names = async () => (await readdir(path)).sort();
  return {
    path,
    names,
    async rows(file) {
      const parts = file ? [file] : (await names()).filter((name) => name.startsWith("part-"));
      const texts = await Promise.all(parts.map((name) => readFile(join(path, name), "utf8")));
      return texts.flatMap((text) => text.split("\n").filter(Boolean)).map((line) => JSON.parse(line));
    },
    lines: async (name) => (await readFile(join(path, name), "utf8")).split("\n").filter(Boolean),
    json: async (name) => JSON.parse(await readFile(join(path, name), "utf8")),
    [Symbol.asyncDispose]: () => rm(parent, { recursive: true }),
  };
}

/** Runs an export to its end, and tells the last progress. */
export async function runExport(
  emulator: Pick<TestEmulator, "url" | "token">,
  options: ExportOptions,
  onProgress: (progress: ExportProgress) => void = () => {},
): Promise<ExportProgress> {
  const config = defineConfig({
    INTERCOM_BASE_URL: emulator.url,
    INTERCOM_ACCESS_TOKEN: emulator.token,
    AUTH: "none",
    LOG_LEVEL: "silent",
    BULK_SHARE: 100,
  });
  let last: ExportProgress | undefined;
  for await (const progress of exportContacts(config, options)) {
    last = progress;
    onProgress(progress);
  }
  return last as ExportProgress;
}

const DAY = 86_400;
const FIRST_DAY = Date.UTC(2025, 0, 1) / 1000;

/** People of whom nine in ten were created on one day, as after an import; they signed up on many days before. */
export function crowdedDay(count: number): SeedContact[] {
  return Array.from({ length: count }, (_, index) => ({
    role: index % 5 === 0 ? "lead" : "user",
    external_id: `crowd-${index}`,
    email: `crowd-${index}@example.com`,
    created_at: FIRST_DAY + (index % 10 === 0 ? (index % 300) * DAY : 100 * DAY + (index % 1000)),
    signed_up_at: index % 7 === 0 ? null : FIRST_DAY - (index % 200) * DAY,
  }));
}
