import { join } from "node:path";
import { keyedHash } from "../../crypto/keyed-hash.js";
import { Deadline } from "../../intercom/work.js";
import { takeLock } from "../lock.js";
import { LOCK, makeDirectory } from "./directory/files.js";
import { openEarlier } from "./earlier-export.js";
import { explained } from "./explained.js";
import { namesOf, readFields } from "./fields.js";
import { readFormat } from "./formats/create-format.js";
import { readLists } from "./lists/list-names.js";
import { checkDetectGone, type ExportOptions, readLanes } from "./options.js";
import type { ExportPrice } from "./price.js";
import type { ExportResult } from "./progress.js";
import { readFilter } from "./read-filter.js";
import { type ExportSetting, type Report, Run } from "./run.js";

/**
 * Exports contacts into a directory, continues an export there, or tells the price of one.
 * @param report Called often, with numbers only.
 * @throws ExportError that says why it did not come to its end
 */
export async function runExport(
  setting: ExportSetting,
  options: ExportOptions,
  report: Report,
): Promise<ExportResult | ExportPrice> {
  const selection = { ...readFields(options.fields), lists: readLists(options.include) };
  const condition = readFilter(setting.schema, options.filter);
  const lanes = readLanes(options);
  const format = readFormat(options.format, options.gzip);
  checkDetectGone(options);
  const earlier = options.since === undefined ? null : await openEarlier(options.since);
  const asked = {
    token: keyedHash(setting.token, "export"),
    filter: options.filter ?? null,
    fields: namesOf(selection),
    format: format.word,
    since: earlier?.manifest.asOf ?? null,
    detectsGone: options.detectGone ?? false,
  };
  const { out, signal = new AbortController().signal, yes = false } = options;
  const deadline = new Deadline(Number.POSITIVE_INFINITY);
  const stop = () => deadline.stopReading();
  let release: (() => Promise<void>) | undefined;
  signal.addEventListener("abort", stop);
  try {
    const run = new Run(setting, {
      out,
      asked,
      condition,
      selection,
      format,
      lanes,
      earlier,
      signal,
      report,
      yes,
    });
    if (options.dryRun) return await run.price(deadline);
    await makeDirectory(out);
    release = await takeLock(join(out, LOCK), `Another export works in ${out}`, "use another directory");
    return await run.toItsEnd(deadline);
  } catch (error) {
    throw explained(error, out);
  } finally {
    signal.removeEventListener("abort", stop);
    await release?.();
  }
}
