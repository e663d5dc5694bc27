/**
 * What a caller may do: read and write everything but personal data, `pii` for personal data, and `schema:read` for
 * introspection with INTROSPECTION=scoped.
 */
export const SCOPES = ["contacts:read", "contacts:write", "pii", "schema:read"] as const;

export type Scope = (typeof SCOPES)[number];
