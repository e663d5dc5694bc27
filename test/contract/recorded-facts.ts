import { expect } from "vitest";
import type { Answer } from "../emulator/intercom.js";
import { faultsOf, type Shape } from "./recording.js";

/** Holds an answer against one fact of a recording. `allowed` are patterns of places where it may differ. */
type Check = (answer: Answer, fact: never, allowed: readonly RegExp[]) => void;

/** What a recording tells of its answer, and how the emulator's is held against it. */
export const checks: Readonly<
  Record<string, (answer: Answer, fact: unknown, allowed: readonly RegExp[]) => void>
> = checksOf({
  status: ({ status }, fact: number) => expect(status).toBe(fact),
  version: ({ headers }, fact: string) => expect(headers.get("intercom-version")).toBe(fact),
  keysInOrder: ({ body }, fact: readonly string[]) => expectKeys(body, fact),
  rowKeysInOrder: ({ body }, fact: readonly string[]) => {
    expect(body.data).not.toEqual([]);
    for (const row of body.data) expectKeys(row, fact);
  },
  shape: ({ body }, fact: Shape, allowed) =>
    expect(faultsOf(body, fact).filter((fault) => !allowed.some((it) => it.test(fault)))).toEqual([]),
  pages: ({ body }, fact: RecordedPages | null) => {
    if (fact?.next) return expectNextPage(body.pages, fact);
    expect(body.pages).toEqual(fact);
  },
  // How many there are is of the recorded workspace, not of the API; that nobody counted is.
  total_count: ({ body }, fact: number | null) => expect(typeof body.total_count).toBe(typeof fact),
  errors: ({ body }, fact: unknown) => expect(body.errors).toEqual(fact),
  types: ({ body }, fact: Readonly<Record<string, string>>) => {
    for (const [key, type] of Object.entries(fact))
      expect([String(body[key]), typeof body[key]], key).toContain(type);
  },
  notes: ({ body }, fact: object) =>
    expect(body.data[0].notes).toEqual({ ...fact, url: `/companies/${body.data[0].id}/notes` }),
  appKeys: ({ body }, fact: readonly string[]) => expectKeys(body.app, fact),
  dataAtLeast: ({ body }, fact: number) => expect(body.data.length).toBeGreaterThanOrEqual(fact),
  full_names: ({ body }, fact: readonly string[]) =>
    expect(standard(body.data).map((it) => it["full_name"])).toEqual(fact),
  ui_writable_true: ({ body }, fact: readonly string[]) =>
    expect(namesWith(body.data, "ui_writable")).toEqual(fact),
  api_writable_true: ({ body }, fact: readonly string[]) =>
    expect(namesWith(body.data, "api_writable")).toEqual(fact),
});

/** What is told about the recording itself. */
export const NOT_CHECKED: ReadonlySet<string> = new Set(["note", "certainty"]);

interface RecordedPages {
  readonly type: string;
  readonly next: { readonly page: number; readonly starting_after: string } | null;
}

function checksOf(all: Readonly<Record<string, Check>>): typeof checks {
  return all as typeof checks;
}

/** A recorded `ios_*` stands for all keys that begin so, in whatever order. */
function expectKeys(value: object, recorded: readonly string[]): void {
  const families = recorded.filter((key) => key.endsWith("*")).map((key) => key.slice(0, -1));
  const keys = Object.keys(value).map((key) => {
    const family = families.find((it) => key.startsWith(it));
    return family === undefined ? key : `${family}*`;
  });
  expect(keys.filter((key, at) => key !== keys[at - 1])).toEqual(recorded);
}

/** A cursor is Base64 of the sort value in milliseconds, the id and the page; the emulator adds what it is a cursor of. */
function expectNextPage(pages: RecordedPages, recorded: RecordedPages): void {
  const { starting_after, ...next } = pages.next ?? { page: 0, starting_after: "" };
  const { starting_after: _, ...recordedNext } = recorded.next ?? { starting_after: "" };
  expect({ ...pages, next }).toEqual({ ...recorded, next: recordedNext });
  const [value, id, page] = JSON.parse(Buffer.from(starting_after, "base64").toString());
  expect([value % 1000, typeof id, page]).toEqual([0, "string", next.page]);
  expect(value).toBeGreaterThan(1e12);
}

type Rows = readonly Readonly<Record<string, unknown>>[];

function standard(rows: Rows): Rows {
  return rows.filter((it) => it["custom"] === false);
}

function namesWith(rows: Rows, flag: string): unknown[] {
  return standard(rows)
    .filter((it) => it[flag] === true)
    .map((it) => it["full_name"]);
}
