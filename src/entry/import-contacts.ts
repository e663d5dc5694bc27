import "reflect-metadata"; // before the first decorated class
import { ImportError } from "../bulk/import/import-error.js";
import type { ImportOptions } from "../bulk/import/options.js";
import type { ImportProgress } from "../bulk/import/progress.js";
import { runImport } from "../bulk/import/run-import.js";
import type { Config } from "../config/config.js";
import { keyedHash } from "../crypto/keyed-hash.js";
import { AsyncDisposableStack } from "../disposable-stack.js";
import { openCore } from "./core.js";
import type { GraphOptions } from "./options.js";
import { progressOf } from "./progress-of.js";

/**
 * Imports contacts from a file into the workspace: each loop of `for await` gets the progress, and the last one, in the
 * phase `finished`, the result. Whoever leaves the loop stops the import, and the same call continues it: nothing is
 * written twice. Calls wait in the bulk lane, which may use the share BULK_SHARE of the rate limit.
 * @throws ImportError that says why it did not come to its end; with READ_ONLY, nothing but a dry run does
 */
export async function* importContacts(
  config: Config,
  { signal, ...options }: ImportOptions & GraphOptions,
): AsyncGenerator<ImportProgress, void, void> {
  if (config.serving.isReadOnly && !options.dryRun)
    throw new ImportError(
      "refused",
      "READ_ONLY is on, so that nothing may be written. Turn it off to import.",
    );
  await using stack = new AsyncDisposableStack();
  const { workspace, cursors, credentials } = await openCore(config, options, stack);
  const setting = { workspace, cursors, token: keyedHash(credentials.token, "import") };
  let last: ImportProgress | undefined;
  const run = (stop: AbortSignal, report: (progress: ImportProgress) => void) =>
    runImport(setting, { ...options, signal: stop }, (progress) => {
      last = progress;
      report(progress);
    });
  const result = yield* progressOf(run, signal);
  const { rows, counts, calls } = result;
  yield { phase: "finished", rows, expected: rows, calls, waitedMs: last?.waitedMs ?? 0, ...counts, result };
}
