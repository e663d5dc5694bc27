import { Extensions } from "type-graphql";
import { MAX_FIRST } from "../paging/page-args.js";

/** Counts that are known without a call; `undefined` where they are not. */
export interface KnownCounts {
  /** Contacts that the workspace has at least. */
  readonly contacts: number | undefined;
  readonly tags: number | undefined;
  readonly segments: number | undefined;
  /** The same, where the segments of contacts have to be asked for: `undefined` while they may be in memory. */
  readonly segmentsToAsk: number | undefined;
  readonly admins: number | undefined;
  readonly subscriptionTypes: number | undefined;
  readonly teams: number | undefined;
  readonly ticketTypes: number | undefined;
  /** Definitions of attributes, built-in ones included. */
  readonly dataAttributes: number | undefined;
  /** The workspace's own attributes. */
  readonly contactAttributes: number | undefined;
  readonly companyAttributes: number | undefined;
}

/** One selection of a field, and what is known when its size is estimated. */
export interface SizedSelection {
  /** The field's arguments, coerced, with their defaults. */
  readonly args: Readonly<Record<string, unknown>>;
  readonly known: KnownCounts;
}

/**
 * How much a field can add to an answer, declared beside the field.
 *
 * `rows`: how many items the field's list has, or the lists directly below it (the `nodes` and `edges` of a connection,
 * the lists of a payload).
 *
 * `weight`: how many fields one value of a leaf counts as, where a value has no bound of its own.
 */
export interface SizeDeclaration {
  readonly rows?: (selection: SizedSelection) => number;
  readonly weight?: (selection: SizedSelection) => number;
}

/** Rows of a list that declares none: what hangs on one contact or company is about so many. */
export const TYPICAL_ROWS = 10;
/** Rows of a workspace list, and attributes of a workspace, before they are known. */
const UNKNOWN_ROWS = 100;
const UNKNOWN_ATTRIBUTES = 50;
/** What a text without a bound counts as, estimated: see `weightOf` for what it counts as when it is there. */
const LONG_TEXT = 20;

/** Declares the size of a field. The visitor that sums sizes reads it; nothing of it is in the SDL. */
export const AnswerSize = (answerSize: SizeDeclaration) => Extensions({ answerSize });

/** The size that a field declares. */
export function declaredSize({
  extensions,
}: {
  readonly extensions: Readonly<Record<string, unknown>>;
}): SizeDeclaration {
  return (extensions["answerSize"] as SizeDeclaration | undefined) ?? NOTHING;
}

const NOTHING: SizeDeclaration = {};

/** A page that has as many rows as the client asks for. */
export const asManyAsAsked = { rows: ({ args }: SizedSelection) => askedRows(args) };
/** A page of what hangs on one contact, of which there is seldom more than one page. */
export const typicalPage = { rows: ({ args }: SizedSelection) => Math.min(askedRows(args), TYPICAL_ROWS) };
/** A row for each item of a list that is given. */
export const oneForEach = (argument: string) => ({
  rows: ({ args }: SizedSelection) => {
    const given = args[argument];
    return Array.isArray(given) ? given.length : TYPICAL_ROWS;
  },
});
/** A whole list of the workspace. */
export const wholeList = (list: keyof KnownCounts) => ({
  rows: ({ known }: SizedSelection) => known[list] ?? UNKNOWN_ROWS,
});
/** All values of the workspace's own attributes. */
export const allAttributes = (of: "contactAttributes" | "companyAttributes") => ({
  weight: ({ known }: SizedSelection) => known[of] ?? UNKNOWN_ATTRIBUTES,
});
/** The same as a list, or those of its attributes that are named. */
export const namedAttributes = {
  rows: ({ args, known }: SizedSelection) => {
    const all = known.contactAttributes ?? UNKNOWN_ATTRIBUTES;
    return Array.isArray(args["names"]) ? Math.min(args["names"].length, all) : all;
  },
};
/** A text that may be as long as its author likes. */
export const longText = { weight: () => LONG_TEXT };

/** None where `first` is refused: see `checkFirst`. */
function askedRows(args: SizedSelection["args"]): number {
  const first = Number(args["first"]);
  return first >= 1 && first <= MAX_FIRST ? first : 0;
}
