/** The values that an order compares: the value that the list is sorted by, then the id. */
export interface Anchor {
  readonly id: string;
  readonly sort: string | number | null;
}

/** A place right behind one row of an Intercom list. */
export interface Position extends Anchor {
  /** Intercom's cursor of the page that holds the next row; `null` is the first page. */
  readonly page: string | null;
  /** How many rows of that page lie before this place. */
  readonly offset: number;
}

/** Lower values first, then lower ids. What has no value stands below everything, as in Intercom's own cursors (they hold -1 for it). */
export function compareAnchors(a: Anchor, b: Anchor): number {
  return compareValues(a.sort, b.sort) || compareValues(a.id, b.id);
}

function compareValues(a: Anchor["sort"], b: Anchor["sort"]): number {
  if (a === b) return 0;
  if (a === null) return -1;
  return b !== null && a < b ? -1 : 1;
}
