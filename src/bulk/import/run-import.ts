import { failureTable } from "../../graph/errors/failure-table.js";
import { IntercomFailure } from "../../intercom/transport/failure.js";
import { Deadline } from "../../intercom/work.js";
import { BulkError } from "../bulk-error.js";
import { takeLock } from "../lock.js";
import { ImportError } from "./import-error.js";
import { Journal } from "./journal/journal.js";
import { filesOf, type ImportOptions, readImportLanes } from "./options.js";
import type { ImportProgress, ImportResult } from "./progress.js";
import { openFile } from "./read/open-file.js";
import { type ImportSetting, Run } from "./run.js";

/**
 * Imports contacts from a file, continues an import, or tells what one would do.
 * @param report Called often, with numbers only.
 * @throws ImportError that says why it did not come to its end
 */
export async function runImport(
  setting: ImportSetting,
  options: ImportOptions,
  report: (progress: ImportProgress) => void,
): Promise<ImportResult> {
  const lanes = readImportLanes(options);
  const files = filesOf(options);
  const { signal = new AbortController().signal, dryRun = false } = options;
  const deadline = new Deadline(Number.POSITIVE_INFINITY);
  const stop = () => deadline.stopReading();
  let release: (() => Promise<void>) | undefined;
  let journal: Journal | undefined;
  signal.addEventListener("abort", stop);
  try {
    const file = await openFile(options);
    if (!dryRun)
      release = await takeLock(files.lock, `Another import works on ${options.in}`, "stop that import");
    journal = dryRun ? Journal.none() : await Journal.load(files.journal);
    const run = new Run(setting, { options, lanes, file, files, journal, deadline, signal, report });
    return await (dryRun ? run.preview() : run.toItsEnd());
  } catch (error) {
    throw explained(error, options.in);
  } finally {
    signal.removeEventListener("abort", stop);
    await journal?.close();
    await release?.();
  }
}

function explained(error: unknown, path: string): unknown {
  if (error instanceof ImportError) return error;
  if (error instanceof BulkError) return new ImportError(error.kind, error.message);
  if (error instanceof IntercomFailure)
    return new ImportError("failed", `${error.message}. ${failureTable[error.kind].message}`);
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (code && syscall)
    return new ImportError(
      "failed",
      `A file beside ${path} cannot be written or read (${syscall}: ${code}). Check permissions and the room on the disk, and run the same command again to continue.`,
    );
  return error;
}
