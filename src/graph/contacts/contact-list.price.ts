import { type Charge, isPlainPage, type PriceOf } from "../decorators/price.js";
import { InvalidInput } from "../errors/invalid-input.js";
import { MAX_PER_PAGE } from "../paging/read-page.js";
import { compile } from "../search/compile.js";
import { passesAll, passesNone } from "../search/condition.js";
import { conjoin } from "../search/conjoin.js";
import { needsOf } from "../search/facts.js";
import { readCondition } from "../search/read.js";
import { contactSearch } from "./contact.search-fields.js";
import type { ContactFilter } from "./filter/contact-filter.input.js";

/** Pages of up to 150 contacts. A filtered list has no certain rows, and may be refused. */
export const contactListPrice: PriceOf = ({ args, known, selectsOnly }) => {
  if (!isPlainPage(args)) return {};
  const first = selectsOnly("totalCount") ? 1 : Number(args["first"]);
  const rows = Math.min(first, known.contacts ?? 0);
  const calls = Math.max(1, Math.ceil(rows / MAX_PER_PAGE));
  // Lists in Intercom's own order are GETs: those that ask for the same pages share them.
  const charge =
    args["sort"] == null ? { calls, shared: `contacts by ${Math.min(first, MAX_PER_PAGE)}` } : { calls };
  return { charges: [charge], rows };
};

/** The most filters that are counted at once; Intercom is asked for each different one. */
export const MAX_COUNTS = 100;

/**
 * One call for each different filter. Those that may be refused, or may count without a call, are left out: what a
 * custom attribute is depends on the workspace.
 */
export const contactCountsPrice: PriceOf = ({ args }) => {
  const filters = args["filters"] as readonly ContactFilter[];
  if (filters.length > MAX_COUNTS) return {};
  return { charges: filters.flatMap((filter) => chargeOf(filter) ?? []) };
};

function chargeOf(filter: ContactFilter): Charge | undefined {
  try {
    const condition = conjoin([readCondition(contactSearch, filter)].filter((it) => it !== undefined));
    if (passesNone(condition) || needsOf(condition).attributes) return undefined;
    if (passesAll(condition)) return { calls: 1, shared: "contacts by 1" };
    return { calls: 1, shared: `count of ${JSON.stringify(compile(condition, ""))}` };
  } catch (error) {
    if (error instanceof InvalidInput) return undefined;
    throw error;
  }
}
