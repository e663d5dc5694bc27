import DataLoader from "dataloader";
import type { LoaderSetting } from "../loader-setting.js";
import type { UpstreamPage } from "../paging/read-page.js";
import { compile } from "../search/compile.js";
import { type Condition, passesNone, type Test } from "../search/condition.js";
import { conjoin } from "../search/conjoin.js";
import { NEWEST_FIRST } from "../search/order.js";
import type { SearchPageRequest } from "../search/request.js";
import { inChunks } from "./chunks.js";
import { loadEach } from "./or-error.js";
import { record } from "./raw-values.js";

/** Intercom's cap for a page of these searches. */
const MAX_PER_PAGE = 150;
/** Its default: smaller pages are hardly faster. */
const MIN_PER_PAGE = 20;
/** How many rows a contact has in a usual workspace, so that a list and its count ask for the same page. */
const TYPICAL = 3;

/** A search whose rows belong to contacts. */
export interface OfContactsSetting<Raw> extends Pick<LoaderSetting, "workspace" | "work"> {
  search(request: SearchPageRequest): Promise<UpstreamPage<Raw>>;
  contactIdsOf(row: Raw): readonly string[];
}

/** What is asked of one contact. */
export interface Ask {
  readonly contactId: string;
  /** Beside the contact; `undefined` for all rows. */
  readonly condition: Condition | undefined;
  /** The timezone in which days of the condition are meant. */
  readonly timezone: string;
  /** Names condition and timezone: what is of one kind is asked for together. */
  readonly kind: string;
  /** How many of the newest rows must be known for certain; `Infinity` for a count. */
  readonly rows: number;
}

/** The newest rows of a contact, as far as a page that contacts share shows them. */
export interface Known<Raw> {
  readonly rows: readonly Raw[];
  /** Whether there are no others. */
  readonly isAll: boolean;
}

/** Whose rows a search finds. */
export const ofContacts = (...contactIds: readonly string[]): Test => ({
  field: { name: "contact_ids", kind: "id", keys: null },
  operator: "is",
  values: contactIds,
  path: [],
});

/**
 * Rows of many contacts by few searches: up to 50 contacts share one page, newest first. What the page does not show for
 * certain is answered with `undefined` and has to be asked for by a call of its own: one busy contact can fill the page.
 */
export function createOfContacts<Raw>({ workspace, work, search, contactIdsOf }: OfContactsSetting<Raw>) {
  const pages = new Map<string, Promise<UpstreamPage<Raw> | undefined>>();

  async function read(contactIds: readonly string[], { condition, timezone }: Ask, perPage: number) {
    const whole = conjoin([ofContacts(...contactIds), ...(condition ? [condition] : [])]);
    if (passesNone(whole)) return undefined;
    return search({ query: compile(whole, timezone), sort: NEWEST_FIRST, perPage });
  }

  /** The page that contacts share; a list and its count share one as well. */
  function pageOf(contactIds: readonly string[], ask: Ask, rows: number) {
    const perPage = Math.max(MIN_PER_PAGE, Math.min(MAX_PER_PAGE, contactIds.length * rows));
    const key = JSON.stringify([contactIds, ask.kind, perPage]);
    const page = pages.get(key) ?? read(contactIds, ask, perPage);
    pages.set(key, page);
    return page;
  }

  async function shownOf(asks: readonly Ask[]): Promise<ReadonlyMap<string, Known<Raw>>> {
    const shown = new Map<string, Known<Raw>>();
    const [first] = asks;
    const contactIds = [...new Set(asks.map(({ contactId }) => contactId))].sort();
    if (!first || contactIds.length === 1) return shown; // its own call has the same price, and knows more
    const rows = Math.max(TYPICAL, ...asks.map((ask) => (Number.isFinite(ask.rows) ? ask.rows : 0)));
    await Promise.all(
      inChunks(contactIds).map(async (chunk) => {
        const page = await pageOf(chunk, first, rows);
        for (const id of chunk) shown.set(id, page ? rowsOf(page, id) : NOTHING);
      }),
    );
    return shown;
  }

  function rowsOf({ rows, next, totalCount }: UpstreamPage<Raw>, contactId: string): Known<Raw> {
    const isAll = next === undefined && rows.length >= totalCount;
    // Where Intercom did not sort, the first rows of a contact need not be its newest.
    if (!isAll && !isNewestFirst(rows)) return NOTHING_CERTAIN;
    return { rows: rows.filter((row) => contactIdsOf(row).includes(contactId)), isAll };
  }

  return new DataLoader<Ask, Known<Raw> | undefined, string>(
    async (asks) => {
      if (!workspace.conversationsByIn) return asks.map(() => undefined);
      const shown = new Map([...groupByKind(asks)].map(([kind, ofKind]) => [kind, shownOf(ofKind)]));
      for (const it of shown.values()) it.catch(() => undefined); // each ask awaits it as well and reports it
      const answers = await loadEach(asks, async ({ kind, contactId, rows }) => {
        const known = (await shown.get(kind))?.get(contactId);
        return known && (known.isAll || known.rows.length >= rows) ? known : undefined;
      });
      work.bill.checkAffordable(answers.filter((it) => it === undefined).length);
      return answers;
    },
    {
      cacheKeyFn: ({ contactId, kind, rows }) => JSON.stringify([contactId, kind, rows]),
      name: "ofContacts",
    },
  );
}

const NOTHING: Known<never> = { rows: [], isAll: true };
const NOTHING_CERTAIN: Known<never> = { rows: [], isAll: false };

function groupByKind(asks: readonly Ask[]): ReadonlyMap<string, Ask[]> {
  const groups = new Map<string, Ask[]>();
  for (const ask of asks) groups.set(ask.kind, [...(groups.get(ask.kind) ?? []), ask]);
  return groups;
}

function isNewestFirst(rows: readonly unknown[]): boolean {
  const times = rows.map((row) => Number(record(row)[NEWEST_FIRST.field]));
  return times.every((time, index) => index === 0 || (times[index - 1] ?? 0) >= time);
}
