import { closeSync, openSync, readSync, statSync } from "node:fs";
import { SCOPES, type Scope } from "./scopes.js";

/** A key that authenticates a caller. */
export interface ApiKey {
  /** Shown in logs and metrics. */
  readonly name: string;
  /**
   * SHA-256 of the key, in hex: the key itself is nowhere in the configuration. Keys are random, so a fast hash is as good as
   * a slow one.
   */
  readonly sha256: string;
  readonly scopes: readonly Scope[];
  /** Whether its operations wait for interactive ones. */
  readonly isBulk: boolean;
  /** Intercom's id of the teammate that its writes to customers are made as; `null` for a key that names none. */
  readonly adminId: string | null;
}

/** A key that should wait for interactive work has this beside its scopes. */
const BULK = "lane:bulk";

/** A key that writes to customers has its teammate beside its scopes. */
const ADMIN = /^admin:(\d{1,16})$/;

const WORD = [...SCOPES, BULK, "admin:\\d{1,16}"].join("|");
const ENTRY = new RegExp(`^([\\w-]{1,64}):([0-9a-f]{64}):((?:${WORD})(?:,(?:${WORD}))*)$`);

/** The form of an entry. */
export const ENTRIES = `entries such as name:sha256-of-the-key-in-hex:contacts:read,pii, separated by spaces or line breaks; the scopes are ${[...SCOPES, BULK].join(", ")} and admin:<the id of a teammate>`;

/** The faults of the entries, without their content. */
export type ApiKeyFault = "too-large" | "no-entry" | "wrong-entry" | "same-name-twice" | "several-admins";

/** The most that entries may take, in bytes: about 2,000 keys, every one of which is compared with each request's. */
export const MAX_ENTRIES_BYTES = 262_144;

/** Reads entries separated by spaces, semicolons or line breaks. A `#` at the start of a line or after a space begins a comment. */
export function readApiKeys(text: string): readonly ApiKey[] | ApiKeyFault {
  if (Buffer.byteLength(text) > MAX_ENTRIES_BYTES) return "too-large";
  const entries = text
    .replace(/(^|\s)#.*$/gm, "$1")
    .split(/[\s;]+/)
    .filter((entry) => entry !== "");
  if (entries.length === 0) return "no-entry";
  if (!entries.every((entry) => ENTRY.test(entry))) return "wrong-entry";
  const keys = entries.map(toApiKey);
  if (entries.some((entry) => adminsOf(wordsOf(entry)).length > 1)) return "several-admins";
  return new Set(keys.map(({ name }) => name)).size === keys.length ? keys : "same-name-twice";
}

const wordsOf = (entry: string): readonly string[] => (ENTRY.exec(entry)?.[3] ?? "").split(",");

const adminsOf = (words: readonly string[]): string[] => words.flatMap((word) => ADMIN.exec(word)?.[1] ?? []);

/**
 * The text of a file, cut off after one byte too many; `null` when it cannot be read. A pipe or a device counts as unreadable:
 * it could keep the start waiting.
 */
export function readEntriesFile(path: string): string | null {
  try {
    if (!statSync(path).isFile()) return null;
    const file = openSync(path, "r");
    const bytes = Buffer.alloc(MAX_ENTRIES_BYTES + 1);
    const count = readSync(file, bytes);
    closeSync(file);
    return bytes.toString("utf8", 0, count);
  } catch {
    return null;
  }
}

function toApiKey(entry: string): ApiKey {
  const [, name = "", sha256 = ""] = ENTRY.exec(entry) ?? [];
  const given = wordsOf(entry);
  return {
    name,
    sha256,
    scopes: SCOPES.filter((scope) => given.includes(scope)),
    isBulk: given.includes(BULK),
    adminId: adminsOf(given)[0] ?? null,
  };
}
