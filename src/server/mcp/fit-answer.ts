import { cut } from "./clean-text.js";

/** The most bytes of an answer: about 10,000 tokens. */
const MAX_ANSWER_BYTES = 32_000;

/** A list of which the last rows are not shown. */
export interface CutList {
  /** Keys from the top, with dots between them. */
  readonly path: string;
  readonly shown: number;
  readonly of: number;
}

export interface Fitted {
  readonly data: unknown;
  readonly lists: readonly CutList[];
  /** Whether texts were cut as well, because lists did not suffice. */
  readonly hasCutTexts: boolean;
}

interface FoundList {
  readonly path: string;
  readonly rows: unknown[];
  readonly parent: Record<string, unknown>;
  readonly bytes: number;
}

/**
 * Cuts the largest lists of an answer until it fits. A page that was cut loses its `pageInfo`, whose cursor would skip the
 * rows that are not shown.
 */
export function fitAnswer(given: unknown, maxBytes = MAX_ANSWER_BYTES): Fitted {
  if (bytesOf(given) <= maxBytes) return { data: given, lists: [], hasCutTexts: false };
  const data = structuredClone(given);
  const lists = new Map<string, CutList>();
  for (let bytes = bytesOf(data); bytes > maxBytes; bytes = bytesOf(data)) {
    const [largest] = listsIn(data, "").sort((a, b) => b.bytes - a.bytes);
    if (!largest) break;
    const { path, rows, parent } = largest;
    const of = lists.get(path)?.of ?? rows.length;
    const excess = Math.min(1, (bytes - maxBytes) / largest.bytes);
    rows.length = Math.max(1, Math.min(rows.length - 1, Math.floor(rows.length * (1 - excess))));
    delete parent["pageInfo"];
    lists.set(path, { path, shown: rows.length, of });
  }
  const all = [...lists.values()];
  for (const maxLength of [1_000, 200, 50]) {
    if (bytesOf(data) <= maxBytes) return { data, lists: all, hasCutTexts: maxLength < 1_000 };
    cutTexts(data, maxLength);
  }
  return { data: bytesOf(data) <= maxBytes ? data : null, lists: all, hasCutTexts: true };
}

/** The lists of more than one row. The same list below each of several rows is several lists, and each is found. */
function listsIn(value: unknown, path: string): FoundList[] {
  if (Array.isArray(value)) return value.flatMap((item) => listsIn(item, path));
  if (typeof value !== "object" || value === null) return [];
  const parent = value as Record<string, unknown>;
  return Object.entries(parent).flatMap(([key, below]) => {
    const at = path === "" ? key : `${path}.${key}`;
    const own =
      Array.isArray(below) && below.length > 1
        ? [{ path: at, rows: below as unknown[], parent, bytes: bytesOf(below) }]
        : [];
    return [...own, ...listsIn(below, at)];
  });
}

function cutTexts(value: unknown, maxLength: number): void {
  if (typeof value !== "object" || value === null) return;
  for (const [key, below] of Object.entries(value)) {
    if (typeof below === "string") (value as Record<string, unknown>)[key] = cut(below, maxLength);
    else cutTexts(below, maxLength);
  }
}

const bytesOf = (value: unknown): number => Buffer.byteLength(JSON.stringify(value) ?? "");
