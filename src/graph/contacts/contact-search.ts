import type { Intercom, IntercomClient } from "../../intercom/client.js";
import { cursorHint, hint } from "../../intercom/transport/hints.js";
import type { UpstreamPage } from "../paging/walk.js";
import type { RawContact } from "./contact.mapper.js";

/** Intercom's search query: one filter, or a group of filters and groups. */
export type SearchQuery =
  | SearchFilter
  | { readonly operator: "AND" | "OR"; readonly value: readonly SearchQuery[] };

export interface SearchFilter {
  readonly field: string;
  readonly operator: string;
  readonly value: unknown;
}

export interface SearchSort {
  /** Intercom's name of the field. */
  readonly field: string;
  readonly order: "ascending" | "descending";
}

export interface SearchPageRequest {
  readonly query: SearchQuery;
  readonly sort?: SearchSort;
  readonly perPage: number;
  readonly startingAfter?: string | undefined;
}

/** One page of a contact search. The SDK's type lacks `sort`, `null` values and groups beside filters; the wire has them. */
export async function searchContacts(
  intercom: IntercomClient,
  request: SearchPageRequest,
): Promise<UpstreamPage<RawContact>> {
  const page = await intercom.contacts.search({
    query: request.query,
    ...(request.sort && { sort: request.sort }),
    // Made anew for each call: the SDK's pages write the next cursor into the request they were given.
    pagination: { per_page: request.perPage, starting_after: request.startingAfter },
  } as Intercom.SearchRequest);
  return toUpstreamPage(page);
}

/** One page of all contacts, in Intercom's own order. */
export async function listContacts(
  intercom: IntercomClient,
  perPage: number,
  startingAfter: string | undefined,
): Promise<UpstreamPage<RawContact>> {
  return toUpstreamPage(
    await intercom.contacts.list({
      per_page: perPage,
      ...(startingAfter && { starting_after: startingAfter }),
    }),
  );
}

type SdkPage = Awaited<ReturnType<IntercomClient["contacts"]["list"]>>;

function toUpstreamPage({ data, response }: SdkPage): UpstreamPage<RawContact> {
  return {
    rows: data as unknown as RawContact[],
    totalCount: hint("totalCount", response.total_count) ?? data.length,
    next: cursorHint(response.pages?.next?.starting_after),
  };
}
