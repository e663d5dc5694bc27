import type { FastifyInstance } from "fastify";
import type { Emulated } from "../http/call.js";
import { ApiError } from "../http/error.js";
import { encodeCursor, readCursor, readPerPage } from "../http/page.js";
import { requireVersion } from "../http/version.js";
import { formatMerge } from "./contact.wire.js";

interface Queried {
  Params: { id: string };
  Querystring: Record<string, unknown>;
}

const PER_PAGE = 50;

/** The contacts that were merged into a user, page by page, the latest first unless `order=asc`. Since 2.16. */
export function mergeHistoryRoutes(app: FastifyInstance, emulated: Emulated): void {
  app.get<Queried>("/contacts/:id/merge_history", async ({ params, query, call }) => {
    requireVersion(call.version, 16);
    const contact = emulated.workspace.store.contact(params.id);
    if (contact?.state !== "live" || contact.role !== "user") {
      throw new ApiError(404, "not_found", "Contact not found");
    }
    const isAscending = query["order"] === "asc";
    const merges = isAscending ? contact.merges.toReversed() : contact.merges;
    const perPage = readPerPage(query["per_page"], PER_PAGE);
    const scope = `merges:${contact.id}:${isAscending}`;
    const cursor = readCursor(query["cursor"], scope);
    const start = merges.findIndex(({ sourceId }) => sourceId === cursor?.id) + 1;
    const rows = merges.slice(start, start + perPage);
    const last = start + perPage < merges.length ? rows.at(-1) : undefined;
    return {
      type: "list",
      data: rows.map(formatMerge),
      ...(last ? { next_cursor: encodeCursor(toCursor(last.sourceId, cursor?.page ?? 1, scope)) } : {}),
      has_more: last !== undefined,
    };
  });
}

function toCursor(id: string, page: number, scope: string) {
  return { value: null, id, page: page + 1, scope };
}
