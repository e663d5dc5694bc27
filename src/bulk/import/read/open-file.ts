import { stat } from "node:fs/promises";
import { basename, dirname } from "node:path";
import { readManifest } from "../../export/directory/manifest.js";
import { ImportError } from "../import-error.js";
import { type ImportOptions, readImportFormat } from "../options.js";
import { type Target, Targets } from "../targets.js";
import { csvRows } from "./csv.js";
import type { FileRow } from "./file-row.js";
import { ndjsonRows } from "./ndjson.js";
import { textOf } from "./text-of.js";

/** A file of rows that can be read again and again, as long as nobody changes it. */
export interface ImportFile {
  readonly path: string;
  /** The columns, once a row was read; none in NDJSON. */
  columns(): readonly Target[];
  /** Reads all rows. @throws ImportError `refused` where the file as a whole is wrong, or has changed since it was opened */
  rows(): AsyncGenerator<FileRow, void, void>;
}

/** @throws ImportError `usage` where there is no such file */
export async function openFile(options: ImportOptions): Promise<ImportFile> {
  const { in: path, map } = options;
  const format = readImportFormat(options);
  const targets = new Targets(map);
  const opened = await stateOf(path);
  const isEscaped = options.escaped ?? (format === "csv" && (await isExported(path)));
  return {
    path,
    columns: () => targets.header,
    async *rows() {
      const text = textOf(path);
      yield* format === "csv" ? csvRows(text, targets, { path, isEscaped }) : ndjsonRows(text, targets);
      if ((await stateOf(path)) !== opened)
        throw new ImportError(
          "refused",
          `${path} was changed while it was imported. Run the same command again: rows that were written as they are now are not written twice.`,
        );
    },
  };
}

async function stateOf(path: string): Promise<string> {
  try {
    const { size, mtimeMs, ino } = await stat(path);
    return `${size} ${mtimeMs} ${ino}`;
  } catch (error) {
    throw new ImportError(
      "usage",
      `${path} cannot be read (${(error as NodeJS.ErrnoException).code}). Name a file of NDJSON or CSV.`,
    );
  }
}

/** Whether the file is part of an export, as the manifest beside it says. */
async function isExported(path: string): Promise<boolean> {
  const manifest = await readManifest(dirname(path)).catch(() => undefined);
  const name = basename(path);
  const { size } = await stat(path);
  return (
    manifest?.partitions?.some(({ files }) =>
      files.some((file) => file.name === name && file.bytes === size),
    ) ?? false
  );
}
