import { nobody } from "../../graph/actor.js";
import { Context } from "../../graph/context.js";
import type { CursorCodec } from "../../graph/paging/cursor.js";
import { INDEX_LAG_MS } from "../../intercom/memory/recent-writes.js";
import { Bill, type Deadline } from "../../intercom/work.js";
import type { Workspace } from "../../intercom/workspace.js";
import { persist } from "../persist.js";
import { Companies } from "./attach.js";
import { type BatchSetting, importBatch } from "./batch.js";
import { batchesOf, inLanes } from "./batches.js";
import type { Trip } from "./bring.js";
import { checkAll, type Faulty, tooStrict } from "./check-all.js";
import type { ReadyRow, Rules } from "./check-row.js";
import { checkAttributeColumns, checkKey, readFacts } from "./facts.js";
import { ImportError } from "./import-error.js";
import type { Journal } from "./journal/journal.js";
import { importLater } from "./later.js";
import type { ImportFiles, ImportOptions } from "./options.js";
import { previewBatch } from "./preview.js";
import type { ImportProgress, ImportResult } from "./progress.js";
import type { ImportFile } from "./read/open-file.js";
import { isSettled, type RowResult } from "./results.js";
import { type Survey, survey } from "./survey.js";
import { Tally } from "./tally.js";
import { takeUp } from "./trip.js";
import { Turns } from "./turns.js";
import { writeResults } from "./write-results.js";

/** What an import works with. */
export interface ImportSetting {
  readonly workspace: Workspace;
  readonly cursors: CursorCodec;
  /** A hash of the access token. */
  readonly token: string;
}

/** An import whose options were read. */
export interface RunOptions {
  readonly options: ImportOptions;
  readonly lanes: number;
  readonly file: ImportFile;
  readonly files: ImportFiles;
  readonly journal: Journal;
  readonly deadline: Deadline;
  readonly signal: AbortSignal;
  report(progress: ImportProgress): void;
}

/** One run of an import, or of a preview of one. */
export class Run {
  readonly #bill = new Bill({ lane: "bulk" });
  readonly #stop = new AbortController();
  readonly #signal: AbortSignal;
  readonly #companies: Companies;
  readonly #tally: Tally;

  constructor(
    private readonly setting: ImportSetting,
    private readonly run: RunOptions,
  ) {
    this.#signal = AbortSignal.any([run.signal, this.#stop.signal]);
    this.#companies = new Companies(this.#signal);
    this.#tally = new Tally(this.#bill.usage, run.report);
  }

  /** Imports whatever is not imported yet. The file has to be locked. */
  async toItsEnd(): Promise<ImportResult> {
    const { options, files, journal } = this.run;
    const known = await this.#survey();
    const results = () => writeResults(files.results, journal.results(known.lastRow));
    if (known.open === 0 && journal.identity?.token === this.setting.token) {
      for await (const result of journal.results(known.lastRow)) this.#tally.done(result);
      await results();
      return this.#result({ rows: 0, shown: [] }, files.results, true);
    }
    const { rules, workspaceId } = await this.#open(known);
    await journal.begin({ token: this.setting.token, workspace: workspaceId });
    try {
      const faulty = await this.#check(rules, journal);
      if (options.strict && faulty.rows > 0) throw tooStrict(faulty, files.results);
      await this.#import(rules, known);
      return this.#result(faulty, files.results);
    } finally {
      await results();
    }
  }

  /** Tells what an import would do. The journal is left alone, and only the workspace is looked at. */
  async preview(): Promise<ImportResult> {
    const { options, lanes, file } = this.run;
    const { rules } = await this.#open(await this.#survey());
    const faulty = await this.#check(rules, null);
    this.#tally.begin("importing");
    const setting = { ...rules, companies: this.#companies, signal: this.#signal };
    const results: RowResult[] = [];
    const keep = (result: RowResult) => {
      this.#tally.done(result);
      if (options.results !== undefined) results.push(result);
    };
    const batches = batchesOf(file, rules, async (row) => row, keep);
    const work = async (rows: readonly ReadyRow[]) =>
      (await previewBatch(this.#newContext(), rows, setting)).forEach(keep);
    await inLanes(lanes, batches, work, this.#stop);
    results.sort((a, b) => a.row - b.row);
    if (options.results !== undefined) await writeResults(options.results, results);
    return this.#result(faulty, options.results ?? null);
  }

  async #survey(): Promise<Survey> {
    const { file, options, journal } = this.run;
    const { key, allowDuplicateLeads = false } = options;
    this.#tally.begin("checking");
    const onRow = () => this.#tally.read();
    const known = await survey(file, { key, allowDuplicateLeads, journal, onRow });
    this.#tally.expected = known.rows;
    return known;
  }

  /** Asks the workspace for what rows are checked against. */
  async #open({ hasTags, hasOwners, repeated }: Survey): Promise<{ rules: Rules; workspaceId: string }> {
    const { options, file, files, journal } = this.run;
    const { key, createTags = false } = options;
    const context = this.#newContext();
    const me = await persist(async () => context.loaders.workspace.current(), this.#signal);
    if (!me)
      throw new ImportError(
        "failed",
        "Intercom does not say which workspace the access token opens. Check that the token belongs to an app of the workspace.",
      );
    if (journal.identity && journal.identity.workspace !== me.id)
      throw new ImportError(
        "refused",
        `${files.journal} is of an import into another workspace. Name another file of results: the journal stands beside it.`,
      );
    const facts = await readFacts(context, { tags: hasTags, owners: hasOwners }, this.#signal);
    checkKey(key, facts);
    checkAttributeColumns(file.columns(), facts);
    return { rules: { facts, key, createTags, repeated }, workspaceId: me.id };
  }

  #check(rules: Rules, journal: Journal | null): Promise<Faulty> {
    this.#tally.begin("checking");
    return checkAll(this.run.file, rules, { journal, onRow: () => this.#tally.read() });
  }

  async #import(rules: Rules, known: Survey): Promise<void> {
    const { options, file, journal, lanes } = this.run;
    this.#tally.begin("importing");
    const onResult = (result: RowResult) => this.#tally.done(result);
    const setting: BatchSetting = {
      ...rules,
      journal,
      survey: known,
      companies: this.#companies,
      turns: new Turns(),
      signal: this.#signal,
      newContext: () => this.#newContext(),
      onResult,
    };
    const later: Trip[] = [];
    const batches = batchesOf(file, rules, (row) => this.#takeUp(row), onResult);
    const work = async (trips: readonly Trip[]) => {
      later.push(...(await importBatch(setting, trips)));
    };
    await inLanes(lanes, batches, work, this.#stop);
    await importLater(setting, later, options.indexLagMs ?? INDEX_LAG_MS);
  }

  /** What is left to do of a row; nothing where an earlier run has done it, be it at another place of the file. */
  async #takeUp(row: ReadyRow): Promise<Trip | undefined> {
    const { journal } = this.run;
    const taken = await takeUp(row, journal);
    if (!("outcome" in taken)) return taken;
    const { row: number, hash, lead } = row;
    if (!journal.isDone(number, hash))
      await journal.write([{ row: number, hash, lead, result: taken }], { sync: false });
    this.#tally.done(taken);
    return undefined;
  }

  #newContext(): Context {
    const { workspace, cursors } = this.setting;
    const work = { bill: this.#bill, deadline: this.run.deadline };
    return new Context(workspace, cursors, work, Number.POSITIVE_INFINITY, nobody);
  }

  #result(faulty: Faulty, results: string | null, wasComplete = false): ImportResult {
    const { counts, expected: rows } = this.#tally;
    const { calls } = this.#bill.usage;
    const [faultyRows, faults] = [faulty.rows, faulty.shown];
    return { rows, counts, faultyRows, faults, isComplete: isSettled(counts), wasComplete, results, calls };
  }
}
