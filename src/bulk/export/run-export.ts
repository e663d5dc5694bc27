import type { GraphQLSchema } from "graphql";
import { keyedHash } from "../../crypto/keyed-hash.js";
import { nobody } from "../../graph/admins/actor.js";
import { Context } from "../../graph/context.js";
import type { CursorCodec } from "../../graph/paging/cursor.js";
import type { Condition } from "../../graph/search/condition.js";
import { INDEX_LAG_MS } from "../../intercom/memory/recent-writes.js";
import { Bill, Deadline } from "../../intercom/work.js";
import type { Workspace } from "../../intercom/workspace.js";
import { attributeColumns } from "./columns.js";
import type { ContactSource } from "./contact-source.js";
import { checkDirectory } from "./directory/check-directory.js";
import { Checkpoint } from "./directory/checkpoint.js";
import { makeDirectory, removeWorkingFiles } from "./directory/files.js";
import { checkSameExport, type Identity } from "./directory/identity.js";
import { joinIds } from "./directory/join-ids.js";
import { takeLock } from "./directory/lock.js";
import { manifestOf, readManifest, writeManifest } from "./directory/manifest.js";
import { explained } from "./explained.js";
import { namesOf, readFields, type Selection } from "./fields.js";
import { createFormat, type FormatChoice, readFormat } from "./formats/create-format.js";
import { openSource } from "./open-source.js";
import { type ExportOptions, readLanes } from "./options.js";
import { newParts, reopenDifferent } from "./parts.js";
import { persist } from "./persist.js";
import { planPartitions } from "./plan-partitions.js";
import type { ExportProgress, ExportResult } from "./progress.js";
import { readFilter } from "./read-filter.js";
import { walkAll } from "./walk-all.js";

/** What an export works with. */
export interface ExportSetting {
  readonly workspace: Workspace;
  readonly schema: GraphQLSchema;
  readonly cursors: CursorCodec;
  /** The access token: only a hash of it is kept. */
  readonly token: string;
}

type Report = (progress: ExportProgress) => void;

/**
 * Exports contacts into a directory, or continues an export there.
 * @param report Called often, with numbers only.
 * @throws ExportError that says why it did not come to its end
 */
export async function runExport(
  setting: ExportSetting,
  options: ExportOptions,
  report: Report,
): Promise<ExportResult> {
  const selection = readFields(options.fields);
  const condition = readFilter(setting.schema, options.filter);
  const lanes = readLanes(options);
  const format = readFormat(options.format, options.gzip);
  const asked = {
    token: keyedHash(setting.token, "export"),
    filter: options.filter ?? null,
    fields: namesOf(selection),
    format: format.word,
  };
  const { signal = new AbortController().signal } = options;
  const deadline = new Deadline(Number.POSITIVE_INFINITY);
  const stop = () => deadline.stopReading();
  let release: (() => Promise<void>) | undefined;
  signal.addEventListener("abort", stop);
  try {
    await makeDirectory(options.out);
    release = await takeLock(options.out);
    const run = new Run(setting, {
      ...{ directory: options.out, asked, condition, selection, format, lanes, signal, report },
    });
    return await run.toItsEnd(deadline);
  } catch (error) {
    throw explained(error, options.out);
  } finally {
    signal.removeEventListener("abort", stop);
    await release?.();
  }
}

interface RunOptions {
  readonly directory: string;
  readonly asked: Omit<Identity, "workspace">;
  readonly condition: Condition | undefined;
  readonly selection: Selection;
  readonly format: FormatChoice;
  readonly lanes: number;
  readonly signal: AbortSignal;
  readonly report: Report;
}

class Run {
  readonly #bill = new Bill({ lane: "bulk" });

  constructor(
    private readonly setting: ExportSetting,
    private readonly options: RunOptions,
  ) {}

  async toItsEnd(deadline: Deadline): Promise<ExportResult> {
    const { directory, asked, condition, signal } = this.options;
    await checkDirectory(directory);
    const kept = await readManifest(directory);
    const state = await Checkpoint.load(directory);
    const known = kept?.identity ?? state?.identity;
    if (known) checkSameExport(directory, known, asked);
    if (kept?.isComplete && kept.identity.token === asked.token) return { manifest: kept, wasComplete: true };
    const { workspace, cursors } = this.setting;
    const work = { bill: this.#bill, deadline };
    const context = new Context(workspace, cursors, work, Number.POSITIVE_INFINITY, nobody);
    const { source, workspaceId } = await openSource(context, condition, signal);
    if (known) checkSameExport(directory, known, { workspace: workspaceId });
    if (kept?.isComplete) return { manifest: kept, wasComplete: true };
    const checkpoint = state
      ? new Checkpoint(directory, state)
      : await this.#begin(context, source, { ...asked, workspace: workspaceId });
    if (kept) reopenDifferent(checkpoint.state);
    return this.#export(source, checkpoint);
  }

  /** Counts and cuts the workspace. */
  async #begin(context: Context, source: ContactSource, identity: Identity): Promise<Checkpoint> {
    const { directory, format, selection, signal, report } = this.options;
    const { calls, waitedMs } = this.#bill.usage;
    report({ phase: "counting", rows: 0, expected: 0, partsDone: 0, parts: 0, calls, waitedMs });
    const startedAt = Math.floor(Date.now() / 1000);
    const asOf = startedAt - INDEX_LAG_MS / 1000;
    const attributes = format.hasColumns
      ? attributeColumns(
          selection,
          await persist(async () => context.loaders.dataAttributes.ofContacts(), signal),
        )
      : [];
    const planned = await planPartitions(source);
    const countAtStart = planned.reduce((sum, { expected }) => sum + expected, 0);
    const parts = newParts(planned);
    const state = {
      version: 1,
      identity,
      startedAt,
      asOf,
      countAtStart,
      attributes,
      calls: 0,
      parts,
    } as const;
    const checkpoint = new Checkpoint(directory, state);
    await checkpoint.save();
    return checkpoint;
  }

  async #export(source: ContactSource, checkpoint: Checkpoint): Promise<ExportResult> {
    const { directory, selection, lanes, report } = this.options;
    const { state } = checkpoint;
    const format = await createFormat(this.options.format, selection, state.attributes);
    const { usage } = this.#bill;
    const earlier = state.calls;
    let rows = state.parts.reduce((sum, part) => sum + part.rows, 0);
    const onRows = (change: number) => {
      rows += change;
      state.calls = earlier + usage.calls;
      const partsDone = state.parts.filter(({ isDone }) => isDone).length;
      report({
        phase: "walking",
        rows,
        expected: state.countAtStart,
        partsDone,
        parts: state.parts.length,
        calls: state.calls,
        waitedMs: usage.waitedMs,
      });
    };
    onRows(0);
    await walkAll({ source, checkpoint, format, onRows }, lanes);
    await joinIds(directory, state.parts.length, format.extension);
    state.calls = earlier + usage.calls;
    await checkpoint.save();
    const manifest = manifestOf(state, format.extension);
    await writeManifest(directory, manifest);
    if (manifest.isComplete) await removeWorkingFiles(directory);
    return { manifest, wasComplete: false };
  }
}
