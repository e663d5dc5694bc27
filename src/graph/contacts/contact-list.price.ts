import { isPlainPage, type PriceOf } from "../decorators/price.js";
import { MAX_PER_PAGE } from "../paging/walk.js";

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
