import type { GraphQLSchema } from "graphql";
import { nobody } from "../../graph/actor.js";
import type { Contact } from "../../graph/contacts/contact.type.js";
import { Context } from "../../graph/context.js";
import type { CursorCodec } from "../../graph/paging/cursor.js";
import type { Condition } from "../../graph/search/condition.js";
import { INDEX_LAG_MS } from "../../intercom/memory/recent-writes.js";
import { Bill, type Deadline } from "../../intercom/work.js";
import type { Workspace } from "../../intercom/workspace.js";
import { persist } from "../persist.js";
import { attributeColumns } from "./columns.js";
import type { ContactSource } from "./contact-source.js";
import { checkDirectory } from "./directory/check-directory.js";
import { Checkpoint, type State } from "./directory/checkpoint.js";
import { removeWorkingFiles } from "./directory/files.js";
import { checkSameExport, type Identity } from "./directory/identity.js";
import { joinIds } from "./directory/join-ids.js";
import { manifestOf, readManifest, writeManifest } from "./directory/manifest.js";
import { checkContinues, type EarlierExport } from "./earlier-export.js";
import type { Selection } from "./fields.js";
import { createFormat, type FormatChoice } from "./formats/create-format.js";
import { writeGone } from "./gone.js";
import { priceLists } from "./lists/price-lists.js";
import { ListReader } from "./lists/read-lists.js";
import { openSource } from "./open-source.js";
import { newParts, reopenDifferent } from "./parts.js";
import { type PlannedPart, planPartitions } from "./plan-partitions.js";
import { checkAgreed, type ExportPrice, priceOf } from "./price.js";
import type { ExportProgress, ExportResult } from "./progress.js";
import { walkAll } from "./walk-all.js";

/** What an export works with. */
export interface ExportSetting {
  readonly workspace: Workspace;
  readonly schema: GraphQLSchema;
  readonly cursors: CursorCodec;
  /** The access token: only a hash of it is kept. */
  readonly token: string;
  /** The part of the rate limit that the bulk lane may use, 0 to 1. */
  readonly bulkShare: number;
}

export type Report = (progress: ExportProgress) => void;

/** An export whose options were read. */
export interface RunOptions {
  readonly out: string;
  readonly asked: Omit<Identity, "workspace">;
  readonly condition: Condition | undefined;
  readonly selection: Selection;
  readonly format: FormatChoice;
  readonly lanes: number;
  readonly earlier: EarlierExport | null;
  readonly signal: AbortSignal;
  readonly report: Report;
  readonly yes: boolean;
}

/** One run of an export. */
export class Run {
  readonly #bill = new Bill({ lane: "bulk" });
  #price: ExportPrice | undefined;

  constructor(
    private readonly setting: ExportSetting,
    private readonly options: RunOptions,
  ) {}

  /** Tells the price, and writes nothing. */
  async price(deadline: Deadline): Promise<ExportPrice> {
    const { context, source } = await this.#open(deadline);
    return this.#priceOf(context, await this.#plan(source));
  }

  /** Exports everything that is not on disk yet. The directory has to be locked. */
  async toItsEnd(deadline: Deadline): Promise<ExportResult> {
    const { out, asked } = this.options;
    await checkDirectory(out);
    const kept = await readManifest(out);
    const state = await Checkpoint.load(out);
    const known = kept?.identity ?? state?.identity;
    if (known) checkSameExport(out, known, asked);
    if (kept?.isComplete && kept.identity.token === asked.token) return { manifest: kept, wasComplete: true };
    const { context, source, workspaceId } = await this.#open(deadline);
    if (known) checkSameExport(out, known, { workspace: workspaceId });
    if (kept?.isComplete) return { manifest: kept, wasComplete: true };
    const checkpoint = state
      ? new Checkpoint(out, state)
      : await this.#begin(context, source, { ...asked, workspace: workspaceId });
    if (kept) reopenDifferent(checkpoint.state);
    return this.#export(context, source, checkpoint, deadline);
  }

  #contextFor(deadline: Deadline): Context {
    const { workspace, cursors } = this.setting;
    return new Context(workspace, cursors, { bill: this.#bill, deadline }, Number.POSITIVE_INFINITY, nobody);
  }

  async #open(deadline: Deadline) {
    const { asked, condition, earlier, signal } = this.options;
    const context = this.#contextFor(deadline);
    const opened = await openSource(context, condition, signal);
    if (earlier) checkContinues(earlier, { workspace: opened.workspaceId, filter: asked.filter });
    return { context, ...opened };
  }

  /** Counts the contacts and divides them into partitions. Detecting contacts that are gone takes a full walk. */
  #plan(source: ContactSource): Promise<PlannedPart[]> {
    const { asked, earlier, report } = this.options;
    const { calls, waitedMs } = this.#bill.usage;
    report({ phase: "counting", rows: 0, expected: 0, partsDone: 0, parts: 0, calls, waitedMs });
    const changes =
      earlier && !asked.detectsGone ? { from: source.dayOf(earlier.asOf), to: null } : undefined;
    return planPartitions(source, changes);
  }

  async #priceOf(context: Context, planned: readonly PlannedPart[]): Promise<ExportPrice> {
    const { selection, signal } = this.options;
    const contacts = planned.reduce((sum, { expected }) => sum + expected, 0);
    const lists = await persist(() => priceLists(context, selection.lists ?? [], contacts), signal);
    const limit = this.setting.workspace.rateLimit.current()?.limit;
    const callsPerSecond = limit === undefined ? undefined : (limit * this.setting.bulkShare) / 10;
    return priceOf(planned, this.options.lanes, lists.calls, callsPerSecond);
  }

  async #begin(context: Context, source: ContactSource, identity: Identity): Promise<Checkpoint> {
    const { out, format, selection, signal, yes } = this.options;
    const startedAt = Math.floor(Date.now() / 1000);
    const asOf = startedAt - INDEX_LAG_MS / 1000;
    const definitions = format.hasColumns
      ? await persist(async () => context.loaders.dataAttributes.ofContacts(), signal)
      : null;
    const attributes = definitions ? attributeColumns(selection, definitions) : [];
    const planned = await this.#plan(source);
    const price = await this.#priceOf(context, planned);
    this.#price = price;
    if (!yes) checkAgreed(price, identity.detectsGone);
    const countAtStart = planned.reduce((sum, { expected }) => sum + expected, 0);
    const start = { version: 1, identity, startedAt, asOf, countAtStart, attributes } as const;
    const checkpoint = new Checkpoint(out, { ...start, calls: 0, parts: newParts(planned) });
    await checkpoint.save();
    return checkpoint;
  }

  async #export(
    context: Context,
    source: ContactSource,
    checkpoint: Checkpoint,
    deadline: Deadline,
  ): Promise<ExportResult> {
    const { out, selection, lanes, earlier, signal } = this.options;
    const { state } = checkpoint;
    const op = earlier && "upsert";
    const format = await createFormat(this.options.format, selection, state.attributes, op);
    const count = this.#counting(state);
    count(0);
    const names = selection.lists ?? [];
    const { segmentsFirst } = await persist(() => priceLists(context, names, state.countAtStart), signal);
    const lists = new ListReader({
      names,
      openContext: () => this.#contextFor(deadline),
      segmentsFirst,
      signal,
    });
    const readLists = (contacts: readonly Contact[]) => lists.read(contacts);
    await walkAll({ source, checkpoint, format, since: earlier?.asOf, readLists, onRows: count }, lanes);
    const { detectsGone } = state.identity;
    const idsBefore = earlier && !detectsGone ? earlier.ids() : undefined;
    await joinIds(out, state.parts.length, format.extension, idsBefore);
    count(0);
    await checkpoint.save();
    const walked = manifestOf(state, format.extension);
    const mayKnow = earlier && detectsGone && walked.isComplete; // somebody who was missed has not gone
    const onlyIds: Selection = { fields: ["id"], attributes: [] };
    const gone = mayKnow
      ? await writeGone(out, earlier, await createFormat(this.options.format, onlyIds, [], "gone"))
      : null;
    const manifest = { ...walked, gone };
    await writeManifest(out, manifest);
    if (manifest.isComplete) await removeWorkingFiles(out);
    return { manifest, wasComplete: false };
  }

  /** Adds rows to those that are in the files, and reports. */
  #counting(state: State): (change: number) => void {
    const { usage } = this.#bill;
    const earlierCalls = state.calls;
    let rows = state.parts.reduce((sum, part) => sum + part.rows, 0);
    return (change) => {
      rows += change;
      state.calls = earlierCalls + usage.calls;
      const { parts, calls, countAtStart: expected } = state;
      const partsDone = parts.filter(({ isDone }) => isDone).length;
      const { waitedMs } = usage;
      this.options.report({
        phase: "walking",
        rows,
        expected,
        partsDone,
        parts: parts.length,
        calls,
        waitedMs,
        ...(this.#price && { price: this.#price }),
      });
    };
  }
}
