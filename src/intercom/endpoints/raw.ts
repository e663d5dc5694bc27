/** A list as Intercom sends it. Decoding checks that `data` is an array of objects. */
export interface RawList<Raw> {
  readonly data: Raw[];
  readonly total_count?: unknown;
  readonly pages?: RawPages | null;
}

/** `next` is an object with a cursor, or the address of the next page where pages go by number. */
export interface RawPages {
  readonly next?: { readonly starting_after?: unknown } | string | null;
}
