import type { RawConversation } from "../../intercom/endpoints/conversations.js";
import type { MaybePromise } from "../common/maybe-promise.js";
import { type Ask, ofContacts } from "../common/of-contacts.js";
import type { Context } from "../context.js";
import type { ConnectionPage } from "../paging/connection-page.js";
import { queryKey } from "../paging/cursor.js";
import {
  emptyPage,
  type PageArguments,
  type PageSource,
  readPage,
  readPageRequest,
} from "../paging/read-page.js";
import { compile, type SearchQuery } from "../search/compile.js";
import type { Condition } from "../search/condition.js";
import { matches } from "../search/match.js";
import { NEWEST_FIRST, orderOf, type SearchOrder } from "../search/order.js";
import { type PlannedSearch, planConditions, timezoneFor } from "../search/plan.js";
import { readCondition } from "../search/read.js";
import { searchConversations } from "./conversation.pages.js";
import { conversationSearch } from "./conversation.search-fields.js";
import type { Conversation } from "./conversation.type.js";
import { CONVERSATIONS_PER_PAGE } from "./conversation-list.args.js";
import type { ConversationSort } from "./conversation-sort.input.js";
import type { ConversationFilter } from "./filter/conversation-filter.input.js";

interface ListQuery extends PageArguments {
  readonly filter: ConversationFilter | null | undefined;
  /** Whether nothing but `totalCount` is selected: then one row is asked for. */
  readonly countsOnly: boolean;
}

export interface ConversationListQuery extends ListQuery {
  readonly sort: ConversationSort | null | undefined;
}

export interface ContactConversationsQuery extends ListQuery {
  readonly contactId: string;
  /** Whether it matters if there are more rows than `first`, and how many there are. */
  readonly needs: { readonly pageInfo: boolean; readonly totalCount: boolean };
}

/** Intercom wants a condition, and every conversation began at some time. */
const EVERYTHING: SearchQuery = { field: "created_at", operator: ">", value: 0 };

/**
 * A page of conversations, the newest first unless they are sorted otherwise.
 * @throws InvalidInput before any call
 */
export async function readConversations(
  context: Context,
  { filter, sort, countsOnly, ...args }: ConversationListQuery,
): Promise<ConnectionPage<Conversation>> {
  const condition = filter ? readCondition(conversationSearch, filter) : undefined;
  const page = readPageRequest(
    context,
    queryKey("conversations", condition ? filter : null, sort ?? null),
    args,
  );
  const plan = await planConditions([condition], (all) => timezoneFor(context, all));
  if (!plan) return emptyPage(page);
  const order = orderOf(
    sort
      ? { field: sort.field.toLowerCase(), order: sort.direction === "ASC" ? "ascending" : "descending" }
      : NEWEST_FIRST,
  );
  const source = sourceOf(context, plan.query ?? EVERYTHING, order);
  return readPage(countsOnly ? { ...page, first: 1 } : page, source, (row) => toNode(context, row, plan));
}

/**
 * A page of a contact's conversations, newest first. The first pages of several contacts are read together, as far as that
 * shows them for certain.
 * @throws InvalidInput before any call
 */
export async function readContactConversations(
  context: Context,
  { contactId, filter, countsOnly, needs, ...args }: ContactConversationsQuery,
): Promise<ConnectionPage<Conversation>> {
  const condition = filter ? readCondition(conversationSearch, filter) : undefined;
  const key = queryKey("contact.conversations", contactId, condition ? filter : null);
  const request = readPageRequest(context, key, args);
  const page = countsOnly ? { ...request, first: 1 } : request;
  const plan = await planConditions([ofContacts(contactId), condition], (all) => timezoneFor(context, all));
  if (!plan) return emptyPage(page);
  const order = orderOf(NEWEST_FIRST);
  const node = (row: RawConversation) => toNode(context, row, plan);
  if (page.after === undefined) {
    const rows = needs.totalCount ? Number.POSITIVE_INFINITY : page.first + (needs.pageInfo ? 1 : 0);
    const known = await context.loaders.conversations.ofContacts.load(
      askOf(contactId, { condition, timezone: plan.timezone, kind: JSON.stringify(filter ?? null), rows }),
    );
    if (known) return readPage(page, shownOf(known.rows, order), node);
  }
  return readPage(page, sourceOf(context, plan.query ?? EVERYTHING, order), node);
}

const OPEN: ConversationFilter = { isOpen: { eq: true } };

/** How many conversations a contact has, or how many of them are not closed. */
export async function countContactConversations(
  context: Context,
  contactId: string,
  isOpenOnly: boolean,
): Promise<number> {
  const condition = isOpenOnly ? readCondition(conversationSearch, OPEN) : undefined;
  const kind = JSON.stringify(isOpenOnly ? OPEN : null);
  const known = await context.loaders.conversations.ofContacts.load(
    askOf(contactId, { condition, timezone: "", kind, rows: Number.POSITIVE_INFINITY }),
  );
  if (known) return known.rows.length;
  const plan = await planConditions([ofContacts(contactId), condition], async () => "");
  const { query = EVERYTHING } = plan ?? {};
  return (await searchConversations(context.intercom, { query, perPage: 1 })).totalCount;
}

/** A contact's conversations, newest first. */
export const conversationsOf = (context: Context, contactId: string): PageSource<RawConversation> =>
  sourceOf(context, compile(ofContacts(contactId), ""), orderOf(NEWEST_FIRST));

const askOf = (contactId: string, ask: Omit<Ask, "contactId">): Ask => ({ contactId, ...ask });

function sourceOf(
  { intercom }: Context,
  query: SearchQuery,
  { sort, anchorOf, compare }: SearchOrder,
): PageSource<RawConversation> {
  return {
    fetch: (startingAfter, perPage) =>
      searchConversations(intercom, {
        query,
        sort,
        perPage: Math.min(perPage, CONVERSATIONS_PER_PAGE),
        startingAfter,
      }),
    anchorOf,
    compare,
  };
}

/** Rows that are there already. A place among them is found again in the contact's own list, by its anchor. */
function shownOf(rows: readonly RawConversation[], { anchorOf }: SearchOrder): PageSource<RawConversation> {
  return {
    fetch: async () => ({ rows, totalCount: rows.length, next: undefined }),
    anchorOf,
  };
}

/**
 * The conversation of a row. One that was written a moment ago may be in its old state: it is read by id, and left out where
 * it no longer belongs here.
 */
function toNode(
  { loaders: { conversations } }: Context,
  row: RawConversation,
  { condition, timezone }: Pick<PlannedSearch, "timezone"> & { readonly condition: Condition },
): MaybePromise<Conversation | null> {
  const known = conversations.ofRow(row);
  if (known) return known;
  return conversations.byId
    .load(row.id)
    .then((it) => (it && matches(condition, it, timezone) !== false ? it : null));
}
