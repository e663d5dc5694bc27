import { createHash } from "node:crypto";

/** Variables of a gateway whose callers have API keys: the name of each, and what it may. */
export function apiKeys(scopesByName: Readonly<Record<string, readonly string[]>>): Record<string, string> {
  const entries = Object.entries(scopesByName).map(
    ([name, scopes]) =>
      `${name}:${createHash("sha256").update(keyOf(name)).digest("hex")}:${scopes.join(",")}`,
  );
  return { AUTH: "api-key", API_KEYS: entries.join(" ") };
}

/** What a caller of {@link apiKeys} sends. */
export const asCaller = (name: string) => ({ headers: { authorization: `Bearer ${keyOf(name)}` } });

const keyOf = (name: string) => `the-key-of-${name}`;
