/**
 * What a caller may do: read and write contacts and what belongs to them, but no personal data; the same with
 * conversations, tickets and events; `conversations:impersonate` to name the teammate who acts, `pii` for personal data,
 * and `schema:read` for introspection with INTROSPECTION=scoped.
 */
export const SCOPES = [
  "contacts:read",
  "contacts:write",
  "conversations:read",
  "conversations:write",
  "conversations:impersonate",
  "pii",
  "schema:read",
] as const;

export type Scope = (typeof SCOPES)[number];
