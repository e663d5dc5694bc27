/** What a caller may do: read and write everything but personal data, and `pii` for personal data. */
export const SCOPES = ["contacts:read", "contacts:write", "pii"] as const;

export type Scope = (typeof SCOPES)[number];
