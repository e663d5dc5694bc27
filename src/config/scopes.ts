/**
 * What a caller may do: read and write contacts and what belongs to them, but no personal data; the same with
 * conversations, tickets and events; `contacts:export` to stream all contacts; `conversations:impersonate` to name the teammate who acts, `pii` for personal data,
 * and `schema:read` for introspection with INTROSPECTION=scoped.
 */
export const SCOPES = [
  "contacts:read",
  "contacts:write",
  "contacts:export",
  "conversations:read",
  "conversations:write",
  "conversations:impersonate",
  "pii",
  "schema:read",
] as const;

export type Scope = (typeof SCOPES)[number];
