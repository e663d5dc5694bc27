import type { SearchQuery } from "./compile.js";

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

/** The body of a search. The SDK's type lacks `sort`, `null` values and groups beside filters; the wire has them. */
export function toSearchRequest({ query, sort, perPage, startingAfter }: SearchPageRequest): object {
  return {
    query,
    ...(sort && { sort }),
    pagination: { per_page: perPage, starting_after: startingAfter },
  };
}
