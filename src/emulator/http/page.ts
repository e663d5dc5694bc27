import { ApiError, invalidParameter } from "./error.js";

const MAX_PER_PAGE = 150;

/** A place in an ordered list: behind the row with this sort value and id. `scope` names the list it belongs to. */
export interface Cursor {
  readonly value: string | number | null;
  readonly id: string;
  readonly page: number;
  readonly scope: string;
}

/** A cursor continues after a value, not after a count, so removed rows do not shift the next page. */
export function encodeCursor({ value, id, page, scope }: Cursor): string {
  return Buffer.from(JSON.stringify([value, id, page, scope])).toString("base64");
}

/** Reads `starting_after`; a cursor of another list or query is refused like one that was made up. */
export function readCursor(raw: unknown, scope: string): Cursor | null {
  if (raw === undefined || raw === null || raw === "") return null;
  const cursor = typeof raw === "string" ? decodeCursor(raw) : null;
  if (cursor?.scope === scope) return cursor;
  throw new ApiError(
    400,
    "client_error",
    "Invalid starting_after param. Please try again using a starting_after value from a paginated response",
  );
}

function decodeCursor(text: string): Cursor | null {
  try {
    const parts: unknown = JSON.parse(Buffer.from(text, "base64").toString());
    if (!Array.isArray(parts) || parts.length !== 4) return null;
    const [value, id, page, scope] = parts as unknown[];
    const isValue = value === null || typeof value === "string" || typeof value === "number";
    if (!isValue || typeof id !== "string" || typeof scope !== "string" || !isPageNumber(page)) return null;
    return { value, id, page, scope };
  } catch {
    return null;
  }
}

function isPageNumber(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value > 1;
}

/** Reads `per_page`, a number or digits; refuses less than one and more than `atMost`. */
export function readPerPage(raw: unknown, fallback: number, atMost = MAX_PER_PAGE): number {
  if (raw === undefined || raw === null) return fallback;
  const isNumeric = typeof raw === "number" || (typeof raw === "string" && /^\d+$/.test(raw));
  const perPage = isNumeric ? Number(raw) : Number.NaN;
  if (!Number.isSafeInteger(perPage) || perPage < 1)
    throw invalidParameter("Per Page must be a positive number");
  if (perPage > atMost) throw invalidParameter("Per Page is too big");
  return perPage;
}

/** The envelope of one page; `nextCursor` is null on the last. */
export function formatPage(
  data: readonly unknown[],
  {
    total,
    page,
    perPage,
    nextCursor,
  }: { total: number; page: number; perPage: number; nextCursor: string | null },
) {
  return {
    type: "list",
    data,
    total_count: total,
    pages: {
      type: "pages",
      page,
      ...(nextCursor === null ? {} : { next: { page: page + 1, starting_after: nextCursor } }),
      per_page: perPage,
      total_pages: Math.ceil(total / perPage),
    },
  };
}
