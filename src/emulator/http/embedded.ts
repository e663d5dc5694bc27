const EMBEDDED_AT_MOST = 10;

const PATHS = {
  tag: "/tags",
  note: "/notes",
  company: "/companies",
  subscription: "/subscription_types",
} as const;

/** Objects that belong to another are embedded as references, ten at most. `url` lists all of them. */
export function embed(url: string, type: keyof typeof PATHS, ids: readonly string[], count = ids.length) {
  return {
    type: "list",
    data: ids.slice(0, EMBEDDED_AT_MOST).map((id) => ({ id, type, url: `${PATHS[type]}/${id}` })),
    url,
    total_count: count,
    has_more: ids.length > EMBEDDED_AT_MOST,
  };
}
