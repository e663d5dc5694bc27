import type { Company } from "../../graph/companies/company.type.js";
import type { Contact } from "../../graph/contacts/contact.type.js";
import type { Context } from "../../graph/context.js";
import { toUserError } from "../../graph/errors/user-error.js";
import { persist } from "../persist.js";
import { addToCompanies, type Companies, changedTo, type Taggable, tagAll } from "./attach.js";
import { type Brought, bring, NotFoundYet, type Trip } from "./bring.js";
import type { ReadyRow } from "./check-row.js";
import { resultOfFailure } from "./explain.js";
import type { Facts } from "./facts.js";
import { isHeld } from "./is-held.js";
import type { Journal, Note, NotedRow } from "./journal/journal.js";
import { lookUp } from "./look-up.js";
import type { RowResult } from "./results.js";
import type { Survey } from "./survey.js";
import type { Turns } from "./turns.js";

/** What the batches of an import have in common. */
export interface BatchSetting {
  readonly journal: Journal;
  readonly facts: Facts;
  readonly survey: Survey;
  readonly companies: Companies;
  readonly turns: Turns;
  readonly key: string | undefined;
  readonly createTags: boolean;
  readonly signal: AbortSignal;
  /** A context of its own for each batch, so that nothing that was loaded is kept. */
  newContext(): Context;
  onResult(result: RowResult): void;
}

/**
 * Imports up to 50 rows: one search finds whom the workspace has, and the others follow one after another. What is begun
 * stands in the journal before it is sent.
 * @returns Leads that may have been created, and that the search does not know yet.
 */
export async function importBatch(setting: BatchSetting, trips: readonly Trip[]): Promise<Trip[]> {
  const { journal, key, signal } = setting;
  const context = setting.newContext();
  const found = await persist(
    () =>
      lookUp(
        context.intercom,
        trips.map(({ row }) => row),
        key,
      ),
    signal,
  );
  await journal.write(trips.flatMap((trip) => beginning(trip, found.get(trip.row.row) ?? [], context)));
  const later: Trip[] = [];
  const tagged: Taggable[] = [];
  const note = async (row: ReadyRow, result: RowResult) => {
    await journal.write([{ ...noted(row), result }], { sync: false });
    setting.onResult(result);
  };
  for (const trip of trips) {
    const done = await importRow(setting, context, trip, found.get(trip.row.row) ?? []);
    if (done === "later") later.push(trip);
    else if (done.brought && trip.row.tags.length > 0) tagged.push({ row: trip.row, ...done } as Taggable);
    else await note(trip.row, done.result);
  }
  await tagAll(context, tagged, setting);
  for (const { row, result } of tagged) await note(row, result);
  return later;
}

/** What the journal has to know before a row is sent. Nothing where an earlier run has begun it, or nothing is to be written. */
function beginning(trip: Trip, found: readonly Contact[], { workspace }: Context): Note[] {
  const { row, begun } = trip;
  if (begun !== null) return [];
  const [only, ...others] = found;
  if (only && others.length === 0 && !workspace.recentWrites.has(only.id) && isHeld(only, row.body))
    return [];
  const isThere = only !== undefined || trip.contactId !== null;
  return [{ ...noted(row), begun: isThere ? "updating" : "creating", at: Date.now() }];
}

const noted = ({ row, hash, lead }: ReadyRow): NotedRow => ({ row, hash, lead });

interface Done {
  readonly brought: Brought | null;
  readonly result: RowResult;
}

async function importRow(
  setting: BatchSetting,
  context: Context,
  trip: Trip,
  found: readonly Contact[],
): Promise<Done | "later"> {
  const { row } = trip;
  const { signal, key, survey, turns } = setting;
  try {
    const companies = await setting.companies.of(context, row);
    const work = () => persist(() => bring(context.forRow(), trip, found, key), signal);
    const address = survey.sharesAddress(row.row) ? row.input.email?.toLowerCase() : undefined;
    const brought = await (address === undefined ? work() : turns.take(address, work));
    return await addCompanies(setting, context, row, brought, companies);
  } catch (error) {
    if (error instanceof NotFoundYet) return "later";
    return { brought: null, result: await resultOfFailure(error, row, context) };
  }
}

async function addCompanies(
  { signal, journal }: BatchSetting,
  context: Context,
  row: ReadyRow,
  brought: Brought,
  companies: readonly Company[],
): Promise<Done> {
  const { contact, outcome } = brought;
  const result = { row: row.row, outcome, contactId: contact.id, code: null, field: null, message: null };
  if (companies.length === 0 && row.tags.length === 0) return { brought, result };
  if (outcome !== "unchanged") await journal.write([{ ...noted(row), written: result }]);
  try {
    const isAdded = await addToCompanies(context, brought, companies, signal);
    return { brought, result: isAdded ? changedTo(result) : result };
  } catch (error) {
    const failed = toUserError(error);
    if (!failed) throw error;
    const message = `The contact is written, and not all of its companies are. ${failed.message}`;
    return {
      brought: null,
      result: { ...result, outcome: "refused", code: failed.code, field: "companies", message },
    };
  }
}
