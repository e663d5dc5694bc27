import { endpoints } from "../../intercom/endpoints/endpoints.js";
import type { RawEvent } from "../../intercom/endpoints/events.js";
import type { Context } from "../context.js";
import type { ConnectionPage } from "../paging/connection-page.js";
import { compareAnchors, queryKey } from "../paging/cursor.js";
import { type PageArguments, type PageSource, readPage, readPageRequest } from "../paging/read-page.js";
import { toEvent, toEventSummary } from "./event.mapper.js";
import type { ContactEvent } from "./event.type.js";
import type { ContactEventSummary } from "./event-summary.type.js";

/** Intercom's default is 15, and its description names no largest size. */
export const EVENTS_PER_PAGE = 50;

/**
 * A page of a contact's events, newest first.
 * @throws InvalidInput before any call
 */
export async function readContactEvents(
  context: Context,
  { contactId, ...args }: PageArguments & { readonly contactId: string },
): Promise<ConnectionPage<ContactEvent>> {
  const request = readPageRequest(context, queryKey("contact.events", contactId), args);
  return readPage(request, eventsOf(context, contactId), eventOf);
}

/** How often a contact did what. */
export async function readContactEventSummary(
  { intercom }: Context,
  intercom_user_id: string,
): Promise<ContactEventSummary[]> {
  const request = { type: "user", intercom_user_id, summary: true };
  const { events } = await intercom.call(endpoints.events.list, (sdk) => sdk.events.list(request));
  return events.map(toEventSummary);
}

/** The event of a row of {@link eventsOf}. */
export const eventOf: (row: RawEvent) => ContactEvent = toEvent;

/** A contact's events, newest first. Each page is one of its own: the next begins where the address in it says. */
export function eventsOf({ intercom }: Context, intercom_user_id: string): PageSource<RawEvent> {
  return {
    perPage: EVENTS_PER_PAGE,
    fetch: async (page) => {
      const request = { type: "user", intercom_user_id, per_page: EVENTS_PER_PAGE };
      const queryParams = Object.fromEntries(new URLSearchParams(page));
      const { events, pages } = await intercom.call(endpoints.events.list, (sdk) =>
        sdk.events.list(request, { queryParams }),
      );
      return { rows: events, totalCount: 0, next: placeIn(pages?.next) };
    },
    anchorOf: (raw) => {
      const { id, name, createdAt } = eventOf(raw);
      return { id: id ?? name ?? "", sort: createdAt };
    },
    compare: (a, b) => -compareAnchors(a, b),
  };
}

/** What the address of the next page adds to that of the first; nothing else of it is followed. */
const PLACE = ["before", "since"] as const;
const MAX_PLACE_LENGTH = 200;

function placeIn(next: unknown): string | undefined {
  if (typeof next !== "string" || !URL.canParse(next)) return undefined;
  const { searchParams } = new URL(next);
  const given = new URLSearchParams();
  for (const name of PLACE) {
    const value = searchParams.get(name);
    if (value !== null) given.set(name, value);
  }
  const place = given.toString();
  return place !== "" && place.length <= MAX_PLACE_LENGTH ? place : undefined;
}
