import type { ExportOptions } from "../bulk/export/options.js";
import type { ExportPrice } from "../bulk/export/price.js";
import type { ExportProgress, ExportResult } from "../bulk/export/progress.js";
import { runExport } from "../bulk/export/run-export.js";
import type { Config } from "../config/config.js";
import { AsyncDisposableStack } from "../disposable-stack.js";
import { openCore } from "./core.js";
import type { GraphOptions } from "./options.js";
import { progressOf } from "./progress-of.js";

/**
 * Exports contacts of the workspace into a directory: each loop of `for await` gets the progress, and the last one, in the
 * phase `finished`, the result. Whoever leaves the loop stops the export, and the same call continues it. Calls wait in
 * the bulk lane, which may use the share BULK_SHARE of the rate limit.
 * @throws ExportError that says why it did not come to its end
 */
export async function* exportContacts(
  config: Config,
  { signal, ...options }: ExportOptions & GraphOptions,
): AsyncGenerator<ExportProgress, void, void> {
  await using stack = new AsyncDisposableStack();
  const { workspace, schema, cursors, credentials } = await openCore(config, options, stack);
  const setting = {
    workspace,
    schema,
    cursors,
    token: credentials.token,
    bulkShare: config.intercom.bulkShare,
  };
  const run = (stop: AbortSignal, report: (progress: ExportProgress) => void) =>
    runExport(setting, { ...options, signal: stop }, report);
  const result = yield* progressOf(run, signal);
  yield "manifest" in result ? finished(result) : priced(result);
}

function finished(result: ExportResult): ExportProgress {
  const { rows, calls, countAtStart: expected, partitions } = result.manifest;
  const parts = partitions.length;
  return { phase: "finished", rows, expected, partsDone: parts, parts, calls, waitedMs: 0, result };
}

function priced(price: ExportPrice): ExportProgress {
  const { contacts: expected, parts } = price;
  return { phase: "finished", rows: 0, expected, partsDone: 0, parts, calls: 0, waitedMs: 0, price };
}
