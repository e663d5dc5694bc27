/**
 * What Intercom serves beside its things, where their ids stand (its OpenAPI description), and `last`, which means the latest conversation. An id that is such a word would
 * reach another endpoint: `GET /companies/scroll` opens the only scroll that a workspace can have, for a minute.
 */
export const reservedIds: ReadonlySet<string> = new Set([
  "attributes",
  "deleted",
  "enqueue",
  "find_by_external_id",
  "last",
  "list",
  "merge",
  "redact",
  "scroll",
  "search",
]);
