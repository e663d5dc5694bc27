import { describe, expect, test } from "vitest";
import type { Anchor, Position } from "../../src/graph/paging/cursor.js";
import { compareAnchors } from "../../src/graph/paging/cursor.js";
import { type PageSource, walk } from "../../src/graph/paging/read-page.js";

interface Row {
  readonly id: string;
  readonly at: number;
}

const PER_PAGE = 4;

/** Newest first, in pages of four that go by number; whatever `list` holds at the moment of a call is what it finds. */
function newestFirst(list: () => readonly Row[], isSorted = true): PageSource<Row> & { pages: string[] } {
  const pages: string[] = [];
  return {
    pages,
    perPage: PER_PAGE,
    async fetch(page, perPage) {
      expect(perPage).toBe(PER_PAGE);
      pages.push(page ?? "1");
      const from = (Number(page ?? 1) - 1) * PER_PAGE;
      const rows = list().slice(from, from + PER_PAGE);
      const isLast = from + PER_PAGE >= list().length;
      return { rows, totalCount: list().length, next: isLast ? undefined : String(Number(page ?? 1) + 1) };
    },
    anchorOf: ({ id, at }) => ({ id, sort: isSorted ? at : null }),
    ...(isSorted && { compare: (a: Anchor, b: Anchor) => -compareAnchors(a, b) }),
  };
}

const rows = (...ats: number[]): Row[] => ats.map((at) => ({ id: `r${at}`, at }));
const TEN = rows(10, 9, 8, 7, 6, 5, 4, 3, 2, 1);

const idsOf = ({ rows: walked }: { readonly rows: readonly { readonly row: Row }[] }) =>
  walked.map(({ row }) => row.at);
const endOf = (walked: { readonly rows: readonly { readonly position: Position }[] }) =>
  walked.rows.at(-1)?.position;

describe("a list that goes by page numbers", () => {
  test("is read in pages of one size, whatever is asked for", async () => {
    const source = newestFirst(() => TEN);
    const first = await walk(source, 3, undefined);
    const rest = await walk(source, 50, endOf(first));
    expect([idsOf(first), idsOf(rest)]).toEqual([
      [10, 9, 8],
      [7, 6, 5, 4, 3, 2, 1],
    ]);
    expect(source.pages).toEqual(["1", "1", "2", "3"]);
  });

  test.each([3, 4, 5])("repeats nothing when rows are added between two pages of %i", async (first) => {
    let list = TEN;
    const source = newestFirst(() => list);
    const one = await walk(source, first, undefined);
    list = [...rows(12, 11), ...TEN];
    const two = await walk(source, 50, endOf(one));
    expect([...idsOf(one), ...idsOf(two)]).toEqual(TEN.map(({ at }) => at));
  });

  test("repeats nothing when rows are added between two calls of one walk", async () => {
    let list: readonly Row[] = TEN;
    const source = newestFirst(() => list);
    const walked = await walk(
      {
        ...source,
        fetch: async (page, perPage) => {
          const answer = await source.fetch(page, perPage);
          list = [...rows(20 + source.pages.length), ...list];
          return answer;
        },
      },
      50,
      undefined,
    );
    expect(idsOf(walked)).toEqual(TEN.map(({ at }) => at));
  });

  test("goes on at the next older row when the anchor has gone", async () => {
    let list = TEN;
    const source = newestFirst(() => list);
    const one = await walk(source, 3, undefined);
    list = rows(10, 9, 7, 6, 5);
    expect(idsOf(await walk(source, 2, endOf(one)))).toEqual([7, 6]);
  });

  test("goes on at the same place when the anchor has gone and the list has no known order", async () => {
    let list = TEN;
    const source = newestFirst(() => list, false);
    const one = await walk(source, 3, undefined);
    list = rows(10, 9, 7, 6, 5);
    expect(idsOf(await walk(source, 2, endOf(one)))).toEqual([7, 6]);
  });

  test("does not take rows of the next page for read ones, when many are of one second", async () => {
    const list = ["a", "b", "c", "d", "e", "f"].map((id) => ({ id, at: 1 }));
    const source = newestFirst(() => list);
    const one = await walk(source, 4, undefined);
    const two = await walk(source, 4, endOf(one));
    expect(two.rows.map(({ row }) => row.id)).toEqual(["e", "f"]);
  });
});
