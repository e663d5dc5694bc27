import { ContactRole } from "../../graph/contacts/contact-role.enum.js";
import type { Trip } from "./bring.js";
import type { ReadyRow } from "./check-row.js";
import type { Journal, Note } from "./journal/journal.js";
import { type RowResult, SETTLED } from "./results.js";

/**
 * Takes up a row where an earlier run has left it.
 * @returns its result where it needs nothing more
 */
export async function takeUp(row: ReadyRow, journal: Journal): Promise<Trip | RowResult> {
  const note = await journal.last(row);
  const trip: Trip = { row, begun: null, beganAt: 0, contactId: null, waitsFrom: performance.now(), lost: 0 };
  if (!note) return trip;
  if ("result" in note) {
    const { outcome, contactId } = note.result;
    if (SETTLED.has(outcome) && note.hash === row.hash) return { ...note.result, row: row.row };
    if (outcome !== "conflict") trip.contactId = contactId;
    if (outcome === "unknown") trip.begun = "creating";
  } else begin(trip, note);
  // A lead without a key cannot be looked up, and duplicates are allowed: it is sent again.
  if (row.input.role === ContactRole.LEAD && row.leadKey === null) trip.begun = null;
  return trip;
}

function begin(trip: Trip, note: Exclude<Note, { readonly result: RowResult }>): void {
  if ("begun" in note) {
    trip.begun = note.begun;
    trip.beganAt = note.at;
  } else {
    trip.begun = note.written.outcome === "created" ? "creating" : "updating";
    trip.contactId = note.written.contactId;
  }
}
