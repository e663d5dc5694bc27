import type { RawCompany } from "../../intercom/endpoints/companies.js";
import type { Context } from "../context.js";
import { InvalidInput } from "../errors/invalid-input.js";
import { ConnectionPage } from "../paging/connection-page.js";
import { compareAnchors, queryKey } from "../paging/cursor.js";
import { pageNumber } from "../paging/numbered-page.js";
import type { PageSource } from "../paging/read-page.js";
import { type PageArguments, type PageRequest, readPage, readPageRequest } from "../paging/read-page.js";
import { listCompanies, listContactCompanies } from "./company.pages.js";
import type { Company } from "./company.type.js";

/** Intercom gives up to 60; with 50, the last company that it lists at all ends a page. */
export const COMPANIES_PER_PAGE = 50;
const MAX_LISTED = 10_000;

export interface CompanyListQuery extends PageArguments {
  /** Whether nothing but `totalCount` is selected. */
  readonly countsOnly: boolean;
}

export interface ContactCompaniesQuery extends CompanyListQuery {
  readonly contactId: string;
  /** The companies in the contact's own payload. */
  readonly embedded: {
    readonly ids: readonly string[];
    readonly hasMore: boolean;
    readonly totalCount: number;
  };
  /** Whether nothing but the id is selected of the companies. */
  readonly idsOnly: boolean;
}

/**
 * A page of all companies that have people, the one with the latest request first.
 * @throws InvalidInput before any call
 */
export async function readCompanies(
  context: Context,
  query: CompanyListQuery,
): Promise<ConnectionPage<Company>> {
  const { intercom, loaders } = context;
  const page = readPageRequest(context, queryKey("companies"), query);
  const left = MAX_LISTED - rowsBefore(page);
  if (left <= 0)
    throw new InvalidInput(
      `Intercom lists ${MAX_LISTED} companies and no more, those with the latest requests first. Ask for the others by \`companyByCompanyId\`, or through their contacts.`,
      ["after"],
    );
  const perPage = query.countsOnly ? 1 : COMPANIES_PER_PAGE;
  const source: PageSource<RawCompany> = {
    perPage,
    fetch: (number) => listCompanies(intercom, number, perPage),
    anchorOf: (raw) => ({ id: raw.id, sort: lastRequestAt(raw) }),
    compare: (a, b) => -compareAnchors(a, b),
  };
  const first = query.countsOnly ? 1 : Math.min(page.first, left);
  return readPage({ ...page, first }, source, loaders.companies.found);
}

function rowsBefore({ after }: PageRequest): number {
  return after ? (pageNumber(after.page) - 1) * COMPANIES_PER_PAGE + after.offset : 0;
}

function lastRequestAt(raw: RawCompany): number | null {
  const seconds = raw.last_request_at;
  return typeof seconds === "number" ? seconds : null;
}

/**
 * A page of a contact's companies, from what is embedded in the contact wherever that is enough.
 * @throws InvalidInput before any call
 */
export async function readContactCompanies(
  context: Context,
  query: ContactCompaniesQuery,
): Promise<ConnectionPage<Pick<Company, "id">>> {
  const { contactId, embedded, idsOnly } = query;
  const { companies } = context.loaders;
  const page = readPageRequest(context, queryKey("contact.companies", contactId), query);
  if (query.countsOnly) return countOf(embedded.totalCount, page);
  if (embedded.hasMore) return readPage(page, allOf(context, contactId), companies.found);
  return readPage(page, embeddedOf(embedded.ids), (companyId) =>
    idsOnly ? { id: companyId } : companies.ofContact.load({ contactId, companyId }),
  );
}

function countOf(totalCount: number, { after, seal }: PageRequest): ConnectionPage<Company> {
  return new ConnectionPage({
    placed: [],
    end: undefined,
    totalCount,
    hasNextPage: totalCount > 0,
    hasPreviousPage: after !== undefined,
    seal,
  });
}

function allOf({ intercom }: Context, contactId: string): PageSource<RawCompany> {
  return {
    perPage: COMPANIES_PER_PAGE,
    fetch: (page) => listContactCompanies(intercom, contactId, page, COMPANIES_PER_PAGE),
    anchorOf: ({ id }) => ({ id, sort: null }),
  };
}

/** References are one page of their own, in the order of the list that they are taken from. */
function embeddedOf(ids: readonly string[]): PageSource<string> {
  return {
    fetch: async () => ({ rows: ids, totalCount: ids.length, next: undefined }),
    anchorOf: (id) => ({ id, sort: null }),
  };
}
