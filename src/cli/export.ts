import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { ExportError } from "../bulk/export/export-error.js";
import type { FormatName } from "../bulk/export/formats/create-format.js";
import type { ExportPrice } from "../bulk/export/price.js";
import type { ExportResult } from "../bulk/export/progress.js";
import { EXIT_CODES, INCOMPLETE, quiet, readConfigOrExit } from "./bulk.js";
import { exitWith, flagsOrExit } from "./exit.js";
import { progressLines } from "./progress-lines.js";

/** The page that --help shows. */
const HELP = `intercom-graph export: contacts as files

Usage: intercom-graph export contacts --out <directory> [options]

  --out <directory>     where the files go; run the same command again to
                        continue there after an interruption
  --filter <json>       whom to export, in the graph's ContactFilter; @file
                        reads it from a file                      (everybody)
  --fields <names>      fields of Contact, customAttributes, or
                        customAttributes.<name>, separated by commas    (all)
  --include <names>     tags, segments, companies, notes, conversations of
                        each contact; needs --yes above 1,000 calls
  --format <name>       ndjson, csv or parquet                        (ndjson)
  --gzip                compress the files of ndjson and csv
  --since <manifest>    only what changed since an earlier export: its
                        _manifest.json, or its directory
  --detect-gone         with --since: also find contacts that are gone,
                        by reading everybody; needs --yes
  --dry-run             print contacts, calls and time, and write nothing
  --yes                 agree to the price of --detect-gone and --include
  --lanes <number>      parts that are read at a time, 1 to 16             (4)
  --bulk-share <number> percent of Intercom's rate limit that it may use,
                        1 to 100                          (BULK_SHARE, or 20)
  --help                this page

Exit codes: 0 complete, 1 failed, 2 wrong usage or configuration, 3 incomplete
(_manifest.json says where), 4 refused, 75 interrupted: run it again.
All other settings are variables, as for intercom-graph start. docs/bulk.md has
examples, and says what complete means.
`;

const FLAGS = {
  out: { type: "string" },
  filter: { type: "string" },
  fields: { type: "string" },
  include: { type: "string" },
  format: { type: "string" },
  gzip: { type: "boolean", default: false },
  since: { type: "string" },
  "detect-gone": { type: "boolean", default: false },
  "dry-run": { type: "boolean", default: false },
  yes: { type: "boolean", default: false },
  lanes: { type: "string" },
  "bulk-share": { type: "string" },
  help: { type: "boolean", default: false },
} as const;

/** Exports contacts into a directory. The exit codes are on the help page. */
export async function exportCommand(argv: string[]): Promise<void> {
  const { values, positionals } = flagsOrExit("export", () =>
    parseArgs({ args: argv, options: FLAGS, allowPositionals: true }),
  );
  if (values.help) return void process.stdout.write(HELP);
  const [what, ...more] = positionals;
  if (what !== "contacts" || more.length > 0 || !values.out)
    return usage(
      what === "contacts" && more.length === 0
        ? "--out names the directory of the export, and is missing."
        : "What can be exported is contacts: intercom-graph export contacts --out <directory>",
    );
  const filter = readFilterFlag(values.filter);
  const config = readConfigOrExit(values["bulk-share"]);
  const stop = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stop.abort());
  const lines = progressLines(process.stderr, "counting");
  const { exportContacts } = await import("../entry/export-contacts.js");
  let result: ExportResult | undefined;
  let price: ExportPrice | undefined;
  try {
    const options = {
      out: values.out,
      ...(filter && { filter: filter.value }),
      ...(values.fields !== undefined && { fields: values.fields.split(",").map((name) => name.trim()) }),
      ...(values.include !== undefined && { include: values.include.split(",").map((name) => name.trim()) }),
      ...(values.format !== undefined && { format: values.format as FormatName }),
      gzip: values.gzip,
      ...(values.since !== undefined && { since: values.since }),
      detectGone: values["detect-gone"],
      dryRun: values["dry-run"],
      yes: values.yes,
      ...(values.lanes !== undefined && { lanes: Number(values.lanes) }),
      signal: stop.signal,
      logger: quiet,
    };
    let isPriced = false;
    for await (const progress of exportContacts(config, options)) {
      if (progress.price && !isPriced && !values["dry-run"] && values.include !== undefined) {
        isPriced = true;
        console.error(priceLine(progress.price));
      }
      lines.show(progress);
      ({ result, price } = progress);
    }
    lines.end();
  } catch (error) {
    lines.end();
    if (error instanceof ExportError) return exitWith(EXIT_CODES[error.kind], error.message);
    // Its kind only: a message may quote what was at work, which is personal data.
    return exitWith(1, `The export failed: ${error instanceof Error ? error.name : typeof error}`);
  }
  if (price && !result) console.log(priceLine(price));
  if (result) report(result, values.out);
}

const priceLine = ({ contacts, parts, calls, seconds }: ExportPrice) =>
  `${contacts} contacts in ${parts} parts: about ${calls} calls and ${seconds} seconds.`;

function report({ manifest, wasComplete }: ExportResult, directory: string): void {
  const { rows, calls, differences, isComplete, asOf, gone } = manifest;
  const left = gone ? ` ${gone.rows} have gone.` : "";
  if (wasComplete) console.log(`${directory} is complete: ${rows} contacts as of ${asOf}. Nothing was read.`);
  else if (isComplete) console.log(`Complete: ${rows} contacts as of ${asOf}, with ${calls} calls.${left}`);
  else {
    console.error(
      `Incomplete: ${rows} contacts as of ${asOf}, and Intercom counts ${differences} differently. _manifest.json has the partitions; run the same command again to read those once more.`,
    );
    process.exitCode = INCOMPLETE;
  }
}

function readFilterFlag(flag: string | undefined): { value: unknown } | undefined {
  if (flag === undefined) return undefined;
  try {
    return { value: JSON.parse(flag.startsWith("@") ? readFileSync(flag.slice(1), "utf8") : flag) };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return usage(
      code
        ? `The file of --filter cannot be read: ${code}`
        : '--filter is not JSON: it is a ContactFilter such as \'{"role":{"eq":"USER"}}\', or @file.',
    );
  }
}

const usage = (message: string): never => exitWith(2, `${message}\nSee intercom-graph export --help`);
