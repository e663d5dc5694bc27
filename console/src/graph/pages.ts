import type { ApolloClient } from "@apollo/client";
import { type ContactRowFragment, ContactsDocument, type ContactsQueryVariables } from "../generated/graphql";
import { type Failure, failureOf } from "./failure";

/** Which contacts a list has, and in which order. */
export type ContactList = Pick<ContactsQueryVariables, "filter" | "search" | "sort">;

export interface PagesState {
  readonly total: number | null;
  /** How many rows have been seen; there may be more. */
  readonly rowCount: number;
  readonly hasMore: boolean;
  readonly failure: Failure | null;
  /** A row, or `undefined` while its page is on the way. */
  row(index: number): ContactRowFragment | undefined;
}

/** One call to Intercom. */
export const PAGE_SIZE = 150;
/** Pages that are kept on each side of those on the screen. */
const MARGIN = 1;

interface OpenPage {
  rows: readonly ContactRowFragment[] | null;
  close(): void;
}

/**
 * The pages of one list. Those near the screen are in the cache and follow it; of the others only the cursor is kept, so
 * that a list of any length needs the memory of a few pages.
 */
export class Pages {
  readonly #client: ApolloClient;
  readonly #list: ContactList;
  readonly #cursors: (string | undefined)[] = [undefined];
  readonly #sizes: number[] = [];
  readonly #open = new Map<number, OpenPage>();
  readonly #listeners = new Set<() => void>();
  #total: number | null = null;
  #failure: Failure | null = null;
  #state: PagesState;

  constructor(client: ApolloClient, list: ContactList) {
    this.#client = client;
    this.#list = list;
    this.#state = this.#snapshot();
  }

  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  readonly state = () => this.#state;

  /** Reads the pages that these rows are on, and gives up those that are far away. */
  show(first: number, last: number): void {
    const from = Math.max(0, Math.floor(first / PAGE_SIZE) - MARGIN);
    const to = Math.floor(last / PAGE_SIZE) + MARGIN;
    for (const [number, page] of this.#open) {
      if (number >= from && number <= to) continue;
      page.close();
      this.#open.delete(number);
    }
    if (this.#failure) return;
    for (let number = from; number <= to && number < this.#cursors.length; number++)
      if (!this.#open.has(number)) this.#read(number);
  }

  /** After a failure: reads again what is missing. */
  retry(): void {
    this.#failure = null;
    for (const [number, page] of this.#open) {
      if (page.rows) continue;
      page.close();
      this.#open.delete(number);
      this.#read(number);
    }
    this.#tell();
  }

  close(): void {
    for (const page of this.#open.values()) page.close();
    this.#open.clear();
  }

  #read(number: number): void {
    const variables = { ...this.#list, first: PAGE_SIZE, after: this.#cursors[number] };
    const page: OpenPage = { rows: null, close: () => {} };
    this.#open.set(number, page);
    const subscription = this.#client
      .watchQuery({ query: ContactsDocument, variables })
      .subscribe((result) => {
        if (result.error) this.#failure = failureOf(result.error);
        else if (result.dataState === "complete" && result.data.contacts) {
          const { nodes, pageInfo, totalCount } = result.data.contacts;
          page.rows = nodes;
          this.#total = totalCount;
          this.#sizes[number] = nodes.length;
          if (pageInfo.hasNextPage && pageInfo.endCursor) this.#cursors[number + 1] = pageInfo.endCursor;
        } else return;
        this.#tell();
      });
    page.close = () => {
      subscription.unsubscribe();
      const { cache } = this.#client;
      cache.evict({ id: "ROOT_QUERY", fieldName: "contacts", args: variables });
      cache.gc();
    };
  }

  #tell(): void {
    this.#state = this.#snapshot();
    for (const listener of this.#listeners) listener();
  }

  #snapshot(): PagesState {
    const seen = this.#sizes.length;
    return {
      total: this.#total,
      rowCount: seen === 0 ? 0 : (seen - 1) * PAGE_SIZE + (this.#sizes[seen - 1] ?? 0),
      hasMore: this.#cursors.length > seen,
      failure: this.#failure,
      row: (index) => this.#open.get(Math.floor(index / PAGE_SIZE))?.rows?.[index % PAGE_SIZE],
    };
  }
}
