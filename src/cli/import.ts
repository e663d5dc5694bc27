import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { ImportError } from "../bulk/import/import-error.js";
import type { ImportFormat } from "../bulk/import/options.js";
import type { ImportResult } from "../bulk/import/progress.js";
import type { FieldMap } from "../bulk/import/targets.js";
import { EXIT_CODES, INCOMPLETE, quiet, readConfigOrExit } from "./bulk.js";
import { exitWith, flagsOrExit } from "./exit.js";
import { progressLines } from "./progress-lines.js";

/** The page that --help shows. */
const HELP = `intercom-graph import: contacts from a file

Usage: intercom-graph import contacts --in <file> [options]

  --in <file>           NDJSON or CSV; run the same command again to continue
                        after an interruption
  --format <name>       ndjson or csv                  (by the name of the file)
  --map <file>          JSON with fields by the names of columns; null leaves
                        a column out
  --escaped             take the ' off again that an export puts before
                        formulas in CSV       (where its _manifest.json is near)
  --key <attribute>     custom attribute that names each lead
  --allow-duplicate-leads
                        create leads that have no key each time they are sent
  --create-tags         create tags that do not exist
  --strict              send nothing when a row has a fault
  --dry-run             print what would be done, and write nothing
  --results <file>      where the result of each row goes (<in>.results.ndjson)
  --lanes <number>      batches that are worked at a time, 1 to 16           (4)
  --bulk-share <number> percent of Intercom's rate limit that it may use,
                        1 to 100                          (BULK_SHARE, or 20)
  --help                this page

Exit codes: 0 all rows are imported, 1 failed, 2 wrong usage or configuration,
3 some rows were refused, in conflict or unknown (the file of results says
which), 4 refused, 75 interrupted: run it again.
All other settings are variables, as for intercom-graph start. docs/bulk.md has
examples, and says what is written and what is not.
`;

const FLAGS = {
  in: { type: "string" },
  format: { type: "string" },
  map: { type: "string" },
  escaped: { type: "boolean" },
  key: { type: "string" },
  "allow-duplicate-leads": { type: "boolean", default: false },
  "create-tags": { type: "boolean", default: false },
  strict: { type: "boolean", default: false },
  "dry-run": { type: "boolean", default: false },
  results: { type: "string" },
  lanes: { type: "string" },
  "bulk-share": { type: "string" },
  help: { type: "boolean", default: false },
} as const;

/** Imports contacts from a file. The exit codes are on the help page. */
export async function importCommand(argv: string[]): Promise<void> {
  const { values, positionals } = flagsOrExit("import", () =>
    parseArgs({ args: argv, options: FLAGS, allowPositionals: true }),
  );
  if (values.help) return void process.stdout.write(HELP);
  const [what, ...more] = positionals;
  if (what !== "contacts" || more.length > 0 || !values.in)
    return usage(
      what === "contacts" && more.length === 0
        ? "--in names the file to import, and is missing."
        : "What can be imported is contacts: intercom-graph import contacts --in <file>",
    );
  const map = values.map === undefined ? undefined : readMap(values.map);
  const config = readConfigOrExit(values["bulk-share"]);
  const stop = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stop.abort());
  const lines = progressLines(process.stderr, "checking");
  const { importContacts } = await import("../entry/import-contacts.js");
  let result: ImportResult | undefined;
  try {
    const options = {
      in: values.in,
      ...(values.format !== undefined && { format: values.format as ImportFormat }),
      ...(map && { map }),
      ...(values.escaped !== undefined && { escaped: values.escaped }),
      ...(values.key !== undefined && { key: values.key }),
      allowDuplicateLeads: values["allow-duplicate-leads"],
      createTags: values["create-tags"],
      strict: values.strict,
      dryRun: values["dry-run"],
      ...(values.results !== undefined && { results: values.results }),
      ...(values.lanes !== undefined && { lanes: Number(values.lanes) }),
      signal: stop.signal,
      logger: quiet,
    };
    for await (const progress of importContacts(config, options)) {
      lines.show(progress);
      ({ result } = progress);
    }
    lines.end();
  } catch (error) {
    lines.end();
    if (error instanceof ImportError) return exitWith(EXIT_CODES[error.kind], error.message);
    // Its kind only: a message may quote what was at work, which is personal data.
    return exitWith(1, `The import failed: ${error instanceof Error ? error.name : typeof error}`);
  }
  if (result) report(result, values["dry-run"]);
}

function report(result: ImportResult, isDryRun: boolean): void {
  const { counts, rows, faults, faultyRows, isComplete, wasComplete, results, calls } = result;
  if (faultyRows > 0) {
    console.error(
      `${faultyRows} rows have faults${results ? `; ${results} has all of them` : ""}. The first are:`,
    );
    for (const { row, field, message } of faults)
      console.error(`  row ${row}${field ? `, ${field}` : ""}: ${message}`);
  }
  const { created, updated, unchanged, refused, conflict, unknown } = counts;
  const numbers = `${created} created, ${updated} updated, ${unchanged} unchanged, ${refused} refused, ${conflict} in conflict, ${unknown} unknown`;
  if (isDryRun) console.log(`An import of these ${rows} rows would give: ${numbers}. Nothing was written.`);
  else if (wasComplete)
    console.log(`All ${rows} rows were imported before: ${numbers}. Nothing was read or written.`);
  else console.log(`${rows} rows: ${numbers}, with ${calls} calls. ${results} has the result of each.`);
  if (!isComplete) process.exitCode = INCOMPLETE;
}

function readMap(path: string): FieldMap {
  let map: unknown;
  try {
    map = JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return usage(code ? `The file of --map cannot be read: ${code}` : "The file of --map is not JSON.");
  }
  const isMap =
    typeof map === "object" &&
    map !== null &&
    !Array.isArray(map) &&
    Object.values(map).every((field) => field === null || typeof field === "string");
  return isMap
    ? (map as FieldMap)
    : usage('The file of --map holds no object of columns and fields, such as {"E-Mail": "email"}.');
}

const usage = (message: string): never => exitWith(2, `${message}\nSee intercom-graph import --help`);
