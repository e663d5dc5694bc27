import type { FastifyRequest } from "fastify";
import { invalidParameter } from "./error.js";
import { readPerPage } from "./page.js";

/** A page of a list that is asked for by number. */
export interface NumberedPage {
  readonly page: number;
  readonly perPage: number;
}

/** Reads `page` and `per_page` of a query string. */
export function readNumberedPage(
  query: Readonly<Record<string, unknown>>,
  { perPage, perPageAtMost }: { perPage: number; perPageAtMost: number },
): NumberedPage {
  return {
    page: readPage(query["page"]),
    perPage: readPerPage(query["per_page"], perPage, perPageAtMost),
  };
}

function readPage(raw: unknown): number {
  if (raw === undefined) return 1;
  const page = typeof raw === "string" && /^\d{1,9}$/.test(raw) ? Number(raw) : 0;
  if (page < 1) throw invalidParameter("Page must be a positive number");
  return page;
}

/** The envelope of one page of `rows`. Unlike with cursors, the next page is a whole URL, and null on the last page. */
export function formatNumberedPage<T>(
  rows: readonly T[],
  format: (row: T) => unknown,
  { page, perPage }: NumberedPage,
  request: FastifyRequest,
) {
  const start = (page - 1) * perPage;
  const isLast = start + perPage >= rows.length;
  return {
    type: "list",
    data: rows.slice(start, start + perPage).map(format),
    pages: {
      type: "pages",
      next: isLast ? null : urlOfPage(page + 1, perPage, request),
      page,
      per_page: perPage,
      total_pages: Math.ceil(rows.length / perPage),
    },
    total_count: rows.length,
  };
}

function urlOfPage(page: number, perPage: number, { protocol, host, url }: FastifyRequest): string {
  const [path = "", query] = url.split("?");
  const params = new URLSearchParams(query);
  params.set("per_page", String(perPage));
  params.set("page", String(page));
  return `${protocol}://${host}${path}?${params}`;
}
