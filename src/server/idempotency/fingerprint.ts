import { createHmac } from "node:crypto";

/** Hashes that nobody can guess the content of without the secret: keys and variables may hold personal data. */
export function keyedHash(secret: string, ...parts: readonly unknown[]): string {
  return createHmac("sha256", secret)
    .update(JSON.stringify(parts.map(canonical)))
    .digest("base64url");
}

/** The same whatever order the keys of its objects are in. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, item]) => [key, canonical(item)] as const);
  return { object: entries.sort(([a], [b]) => (a < b ? -1 : 1)) };
}
