import { toContact } from "../../graph/contacts/contact.mapper.js";
import type { RawContact } from "../../intercom/endpoints/contacts.js";
import { type ContactSource, isUntil, type Page, PER_PAGE } from "../export/contact-source.js";
import type { Partition } from "../export/partition.js";
import { isRefusedCursor } from "../export/walk-part.js";

const EVERYBODY: Partition = { created: { from: null, to: null } };
const MAX_RESTARTS = 5;
/** Behind a cursor that is refused, the day of the last row and the one before are read again. */
const DAYS_READ_AGAIN = 2;

/**
 * All contacts in one walk, each once, page by page in the order of creation. A page is read when it is asked for, and not
 * before.
 */
export async function* oneWalk(source: ContactSource, asOf: number): AsyncGenerator<RawContact[]> {
  /** Those who may come again, with their days. */
  const recent = new Map<string, number>();
  let partition = EVERYBODY;
  let day = 0;
  for (let cursor: string | undefined, isLast = false, restarts = 0; !isLast; ) {
    let page: Page;
    try {
      page = await source.page(partition, { field: "created_at", order: "ascending" }, PER_PAGE, cursor);
    } catch (error) {
      if (!isRefusedCursor(error) || cursor === undefined || restarts === MAX_RESTARTS) throw error;
      restarts += 1;
      partition = { created: { from: day - 1, to: null } };
      cursor = undefined;
      continue;
    }
    const rows = page.rows.filter((row) => isUntil(row, asOf) && !recent.has(row.id));
    for (const row of page.rows) {
      const own = source.dayOf(toContact(row).createdAt ?? 0);
      day = Math.max(day, own);
      if (isUntil(row, asOf)) recent.set(row.id, own);
    }
    for (const [id, own] of recent) {
      if (own >= day - DAYS_READ_AGAIN) break; // in the order of their days
      recent.delete(id);
    }
    yield rows;
    isLast = page.next === undefined;
    cursor = page.next;
  }
}

/** What Intercom counts of the same contacts now. */
export const countNow = (source: ContactSource, asOf: number): Promise<number> =>
  source.countUntil(EVERYBODY, asOf);
