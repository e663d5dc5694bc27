import { Extensions } from "type-graphql";
import { MAX_FIRST } from "../paging/page-args.js";
import type { KnownCounts } from "./answer-size.js";

/** One selection of a field, and what is known before the first call. */
export interface PricedSelection {
  /** The field's arguments, coerced, with their defaults. */
  readonly args: Readonly<Record<string, unknown>>;
  readonly known: KnownCounts;
  /** How many objects the field is selected on, at the least. */
  readonly parents: number;
  /** Whether everything selected below is one of `names`. */
  readonly selectsOnly: (...names: readonly string[]) => boolean;
}

/** Intercom calls that are certain. */
export interface Charge {
  readonly calls: number;
  /** Charges of the same name may be for the same calls, so only the largest counts. A charge without a name always counts. */
  readonly shared?: string;
}

/** A key that is looked up together with others, many in one call. */
export interface Lookup {
  /** What is looked up. Keys of different kinds may find the same thing, so only the kind with the most calls counts. */
  readonly of: string;
  readonly by: string;
  readonly key: unknown;
}

/** The least that one selection of a field costs and gives. What depends on data, or may be refused, is left out. */
export interface FieldPrice {
  readonly charges?: readonly Charge[];
  readonly lookups?: readonly Lookup[];
  /** Rows for each parent; what is selected of them is priced so many times. 0 when left out. */
  readonly rows?: number;
}

export type PriceOf = (selection: PricedSelection) => FieldPrice;

/**
 * Declares the fewest Intercom calls that a field takes. `minimumPrice` adds them up before the first call; nothing of it
 * is in the SDL. Every resolved list or page needs a price: the schema is not built without.
 */
export const Price = (price: PriceOf) => Extensions({ price });

/** The price that a field declares. */
export function declaredPrice({
  extensions,
}: {
  readonly extensions: Readonly<Record<string, unknown>>;
}): PriceOf | undefined {
  return extensions["price"] as PriceOf | undefined;
}

/** Certain to cost nothing: the data may be in memory, come with the parent, or not exist. */
export const nothingForSure: PriceOf = () => ({});

/** One call for each parent, unless the page may be refused or lies behind a cursor. */
export const callForEachParent: PriceOf = ({ args, parents }) =>
  isPlainPage(args) ? { charges: [{ calls: parents }] } : {};

/** Whether a page is certain to be read from its beginning: neither its size, its cursor, its filter nor its search can be refused. */
export function isPlainPage({ first, after, filter, search }: PricedSelection["args"]): boolean {
  return (
    after == null && filter == null && search == null && Number(first) >= 1 && Number(first) <= MAX_FIRST
  );
}
