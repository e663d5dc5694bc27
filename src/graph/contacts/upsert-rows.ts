import type { RawContact } from "../../intercom/endpoints/contacts.js";
import { orError } from "../common/or-error.js";
import type { Context, RowContext, RowRun } from "../context.js";
import { attempt } from "../errors/attempt.js";
import type { IntercomUserError } from "../errors/intercom-user-error.type.js";
import { userError } from "../errors/user-error.js";
import { toContact } from "./contact.mapper.js";
import { ContactUpsertRow } from "./contact-upsert-row.type.js";
import { explainRefusal } from "./explain-refusal.js";
import { repeatedRows, rowsInTurn } from "./row-keys.js";
import type { UpsertContactInput, UpsertContactOutcome } from "./upsert-contact.input.js";
import { upsert } from "./upsert-contact.writer.js";

/** Rows that are worked at the same time: an upsert waits for Intercom three times, and other operations wait as well. */
const AT_ONCE = 5;

/**
 * Upserts contacts row by row, five at a time. No row is begun that would probably not end within the deadline, by the
 * longest one so far: what is broken off has an unknown outcome.
 * @param field The mutation's key in the answer, which names the rows' records.
 */
export async function upsertRows(
  context: Context,
  inputs: readonly UpsertContactInput[],
  field: string,
): Promise<ContactUpsertRow[]> {
  const repeated = repeatedRows(inputs);
  const waiting = rowsInTurn(inputs);
  const rows: ContactUpsertRow[] = [];
  let longestMs = 0;

  const write = async (row: number): Promise<ContactUpsertRow> => {
    const path = ["inputs", String(row)];
    const key = repeated.get(row);
    if (key)
      return refused(
        userError("INVALID_INPUT", `Another row has the same ${key}. Send each contact once.`, {
          field: [...path, key],
        }),
      );
    const beganAt = performance.now();
    if (beganAt + longestMs >= context.deadline.at) return refused(notBegun(path));
    const written = await writeRow(context, inputs[row] as UpsertContactInput, path, () =>
      context.rowRecords?.begin(field, row),
    );
    longestMs = Math.max(longestMs, performance.now() - beganAt);
    return written;
  };

  const work = async () => {
    try {
      for (let turn = waiting.shift(); turn; turn = waiting.shift())
        for (const row of turn) rows[row] = await write(row);
    } catch (error) {
      waiting.length = 0; // the operator's token was refused, or this server has a bug
      throw error;
    }
  };
  const ends = await Promise.allSettled(Array.from({ length: AT_ONCE }, work));
  for (const end of ends) if (end.status === "rejected") throw end.reason;
  return rows;
}

/** What is kept of a row that was written. */
interface KeptRow {
  readonly raw?: RawContact | undefined;
  /** The contact's id, where its details had no room. */
  readonly id?: string | undefined;
  readonly outcome: UpsertContactOutcome | null;
  readonly userErrors: readonly IntercomUserError[];
}

async function writeRow(
  context: Context,
  input: UpsertContactInput,
  path: readonly string[],
  begin: () => Promise<RowRun> | undefined,
): Promise<ContactUpsertRow> {
  const row = context.forRow();
  const refusedWith = context.bill.writesRefusedWith;
  const run = refusedWith ? { refusedWith } : await begin();
  if (run && "answer" in run) return replayed(JSON.parse(run.answer) as KeptRow, context);
  let raw: RawContact | undefined;
  const write = async () => {
    if (run && "refusedWith" in run) throw run.refusedWith;
    const upserted = await upsert(row, input, path);
    raw = upserted.raw;
    return { contact: context.loaders.contacts.written(raw, upserted.outcome), outcome: upserted.outcome };
  };
  try {
    const result = await attempt(row, new ContactUpsertRow(), write, explainRefusal(input, context, path));
    const { outcome, userErrors } = result;
    await end(run, row, { raw, outcome, userErrors });
    return result;
  } catch (error) {
    if (run && "end" in run && row.bill.effects === 0) await run.end(undefined);
    throw error;
  } finally {
    context.bill.effects += row.bill.effects;
  }
}

/** Records what became of a row; one that wrote nothing is free to be sent again. */
async function end(run: RowRun | undefined, { bill }: RowContext, kept: KeptRow): Promise<void> {
  if (!run || !("end" in run)) return;
  if (bill.effects === 0) return run.end(undefined);
  const { raw, ...least } = kept;
  await run.end(JSON.stringify(kept), JSON.stringify({ ...least, id: raw?.id }));
}

/** A row as it was answered before. */
async function replayed(
  { raw, id, outcome, userErrors }: KeptRow,
  { loaders }: Context,
): Promise<ContactUpsertRow> {
  const read = id === undefined ? null : await orError(loaders.contacts.byId.load(id));
  const contact = raw ? toContact(raw) : read;
  return { ...new ContactUpsertRow(), contact, outcome, userErrors, isReplayed: true };
}

function refused(error: IntercomUserError): ContactUpsertRow {
  return { ...new ContactUpsertRow(), userErrors: [error] };
}

function notBegun(path: readonly string[]): IntercomUserError {
  return userError(
    "UNAVAILABLE",
    "The operation had no time left to begin this row. Nothing of it was written; send the row again.",
    { field: path },
  );
}
