import { toContact } from "../../graph/contacts/contact.mapper.js";
import { searchContacts } from "../../graph/contacts/contact.pages.js";
import { contactSearch } from "../../graph/contacts/contact.search-fields.js";
import { InvalidInput } from "../../graph/errors/invalid-input.js";
import type { UpstreamPage } from "../../graph/paging/read-page.js";
import { compile, type SearchQuery } from "../../graph/search/compile.js";
import { type Condition, passesAll } from "../../graph/search/condition.js";
import { conjoin } from "../../graph/search/conjoin.js";
import { readCondition } from "../../graph/search/read.js";
import type { SearchSort } from "../../graph/search/request.js";
import { dayOf } from "../../graph/search/values.js";
import type { IntercomClient } from "../../intercom/client.js";
import type { RawContact } from "../../intercom/endpoints/contacts.js";
import { persist } from "../persist.js";
import { filterOf, type Partition } from "./partition.js";

/** The most that Intercom gives in a page. */
export const PER_PAGE = 150;
const EVERYBODY: SearchQuery = { field: "role", operator: "IN", value: ["user", "lead"] };
const SECONDS_PER_DAY = 86_400;

export type Page = UpstreamPage<RawContact>;

export interface SourceOptions {
  readonly intercom: IntercomClient;
  /** The filter of the export; `undefined` is everybody. */
  readonly condition: Condition | undefined;
  /** IANA name of the workspace's timezone. */
  readonly timezone: string;
  readonly signal: AbortSignal;
}

/** The contacts that an export is about, as Intercom's search gives them. */
export class ContactSource {
  readonly #options: SourceOptions;

  constructor(options: SourceOptions) {
    this.#options = options;
  }

  /** The day that a moment falls on in the workspace; that of UTC where its timezone is not known. */
  dayOf(seconds: number): number {
    return dayOf(seconds, this.#options.timezone) ?? Math.floor(seconds / SECONDS_PER_DAY);
  }

  /** One page of a partition. */
  page(partition: Partition, sort: SearchSort, perPage: number, startingAfter?: string): Promise<Page> {
    const { intercom, signal } = this.#options;
    const query = this.#query(partition);
    return persist(() => searchContacts(intercom, { query, sort, perPage, startingAfter }), signal);
  }

  /** How many contacts a partition has. */
  async count(partition: Partition): Promise<number> {
    return (await this.page(partition, { field: "created_at", order: "descending" }, 1)).totalCount;
  }

  /**
   * How many contacts of a partition were created until a moment. Search knows days only: those of the same day who are
   * younger come first in descending order, and are taken off the total of the same answer.
   */
  async countUntil(partition: Partition, seconds: number): Promise<number> {
    const { to } = partition.created;
    if (to !== null && to < this.dayOf(seconds)) return this.count(partition);
    let younger = 0;
    let total: number | undefined;
    for (let cursor: string | undefined; ; ) {
      const page = await this.page(partition, { field: "created_at", order: "descending" }, PER_PAGE, cursor);
      total ??= page.totalCount;
      const older = page.rows.findIndex((row) => isUntil(row, seconds));
      younger += older === -1 ? page.rows.length : older;
      if (older !== -1 || page.next === undefined) return total - younger;
      cursor = page.next;
    }
  }

  /**
   * How many contacts of a partition of changes there are, without those who came in since a moment. Whoever changes comes
   * in and nobody leaves, so that those who are not held are at the front.
   */
  async countHeld(partition: Partition, seconds: number, isHeld: (id: string) => boolean): Promise<number> {
    let cameIn = 0;
    let total: number | undefined;
    for (let cursor: string | undefined; ; ) {
      const page = await this.page(partition, { field: "updated_at", order: "descending" }, PER_PAGE, cursor);
      total ??= page.totalCount;
      const changed = page.rows.filter((row) => (toContact(row).updatedAt ?? 0) >= seconds);
      cameIn += changed.filter(({ id }) => !isHeld(id)).length;
      if (changed.length < page.rows.length || page.next === undefined) return total - cameIn;
      cursor = page.next;
    }
  }

  /** @throws InvalidInput where the conditions of a partition do not fit beside those of the filter */
  check(partition: Partition): void {
    this.#query(partition);
  }

  /** Whether Intercom takes the conditions of a partition beside those of the filter. */
  takes(partition: Partition): boolean {
    try {
      this.#query(partition);
      return true;
    } catch (error) {
      if (error instanceof InvalidInput) return false;
      throw error;
    }
  }

  #query(partition: Partition): SearchQuery {
    const { condition, timezone } = this.#options;
    const filter = filterOf(partition);
    const own = filter && readCondition(contactSearch, filter, []);
    const whole = conjoin([condition, own].filter((it) => it !== undefined));
    return passesAll(whole) ? EVERYBODY : compile(whole, timezone);
  }
}

/** Whether a contact was created until a moment, in Unix seconds. One without a time counts as old. */
export function isUntil(row: RawContact, seconds: number): boolean {
  return (toContact(row).createdAt ?? 0) <= seconds;
}
