/** What an order compares: the value that the list is sorted by, then the id. */
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
