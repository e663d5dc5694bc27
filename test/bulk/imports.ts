import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defineConfig, type ImportOptions, type ImportResult, importContacts } from "../../src/index.js";
import type { TestEmulator } from "../testkit/emulator.js";

export type Json = Record<string, unknown>;

/** A directory of its own with a file to import. */
export interface ImportFolder extends AsyncDisposable {
  readonly path: string;
  write(name: string, content: string | Buffer | readonly Json[]): Promise<string>;
  /** The rows of a file of NDJSON. */
  read(name: string): Promise<Json[]>;
}

export async function importFolder(): Promise<ImportFolder> {
  const path = await mkdtemp(join(tmpdir(), "import-"));
  return {
    path,
    async write(name, content) {
      const file = join(path, name);
      const isText = typeof content === "string" || Buffer.isBuffer(content);
      await writeFile(file, isText ? content : ndjson(content as readonly Json[]));
      return file;
    },
    read: async (name) =>
      (await readFile(join(path, name), "utf8"))
        .split("\n")
        .filter(Boolean)
        .map((line) => JSON.parse(line) as Json),
    [Symbol.asyncDispose]: () => rm(path, { recursive: true }),
  };
}

const ndjson = (rows: readonly Json[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join("");

export const settingsFor = ({ url, token }: Pick<TestEmulator, "url" | "token">) =>
  ({
    INTERCOM_BASE_URL: url,
    INTERCOM_ACCESS_TOKEN: token,
    AUTH: "none",
    LOG_LEVEL: "silent",
    BULK_SHARE: 100,
  }) as const;

/** Runs an import to its end. */
export async function runImport(
  emulator: Pick<TestEmulator, "url" | "token">,
  options: ImportOptions,
): Promise<ImportResult> {
  let result: ImportResult | undefined;
  for await (const progress of importContacts(defineConfig(settingsFor(emulator)), options))
    result = progress.result;
  return result as ImportResult;
}

/** The same for one that is to be refused. */
export async function failedImport(
  emulator: Pick<TestEmulator, "url" | "token">,
  options: ImportOptions,
): Promise<{ readonly kind: string; readonly message: string }> {
  return runImport(emulator, options).then(
    () => {
      throw new Error("The import came to its end.");
    },
    (error) => error,
  );
}

/** Everybody in a workspace, as Intercom shows them. */
export async function everybody({ url, token }: Pick<TestEmulator, "url" | "token">): Promise<Json[]> {
  const found: Json[] = [];
  for (let cursor = ""; ; ) {
    const response = await fetch(`${url}/contacts?per_page=150${cursor && `&starting_after=${cursor}`}`, {
      headers: { authorization: `Bearer ${token}`, "intercom-version": "2.14" },
    });
    const { data, pages } = (await response.json()) as {
      data: Json[];
      pages?: { next?: { starting_after?: string } };
    };
    found.push(...data);
    const next = pages?.next?.starting_after;
    if (!next) return found;
    cursor = next;
  }
}
