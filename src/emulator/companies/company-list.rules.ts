import { ApiError } from "../http/error.js";
import type { NumberedPage } from "../http/numbered-page.js";
import type { Company } from "../workspace/model.js";
import type { Workspace } from "../workspace/workspace.js";

const MAX_LISTED = 10_000;

/** The companies that lists show: those with at least one contact in the published state. */
export function listedCompanies({ store, published }: Pick<Workspace, "store" | "published">): Company[] {
  return [...store.companies()].filter(({ id }) => published.contactCountOf(id) > 0);
}

/** Orders by the last request, then by id. A company that never made a request counts as the oldest. */
export function inOrderOfRequests(companies: readonly Company[], order: unknown): Company[] {
  const direction = order === "asc" ? 1 : -1;
  const requestedAt = ({ lastRequestAt }: Company) => lastRequestAt ?? -1;
  return companies.toSorted(
    (a, b) => direction * (requestedAt(a) - requestedAt(b) || (a.id < b.id ? -1 : 1)),
  );
}

/** Refuses a page that begins behind the ten thousandth company. */
export function refuseTooDeep({ page, perPage }: Pick<NumberedPage, "page" | "perPage">): void {
  if ((page - 1) * perPage < MAX_LISTED) return;
  throw new ApiError(400, "bad_request", "page limit reached, please use scroll API");
}
