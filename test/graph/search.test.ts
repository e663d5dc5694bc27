import { describe, expect, it } from "vitest";
import { InvalidInput } from "../../src/graph/errors/invalid-input.js";
import { compile } from "../../src/graph/search/compile.js";
import type { SearchTable } from "../../src/graph/search/condition.js";
import { conjoin } from "../../src/graph/search/conjoin.js";
import { needsOf } from "../../src/graph/search/facts.js";
import { matches } from "../../src/graph/search/match.js";
import { readCondition } from "../../src/graph/search/read.js";

/** The table of a resource that this graph does not have. */
const orders: SearchTable = {
  fields: {
    number: { name: "order_number", kind: "text" },
    state: { name: "state", kind: "choice", choices: { OPEN: "open", PAID: "paid" } },
    placedAt: { name: "placed_at", kind: "date" },
    buyer: { city: { name: "buyer.city", kind: "text" } },
    labelId: { name: "label_id", kind: "reference", rowKey: "labels" },
  },
};

const read = (filter: object) => readCondition(orders, filter)!;
const query = (...filters: object[]) => compile(conjoin(filters.map(read)), "UTC");
const city = (value: string) => ({ buyer: { city: { contains: value } } });
const number = (value: string) => ({ number: { startsWith: value } });

function refusalOf(...filters: object[]): InvalidInput {
  try {
    conjoin(filters.map(read));
  } catch (error) {
    if (error instanceof InvalidInput) return error;
    throw error;
  }
  throw new Error("The conjunction was not refused");
}

describe("a table of another resource", () => {
  it("compiles", () => {
    expect(
      query({ state: { eq: "PAID" }, placedAt: { on: "2026-03-07" }, labelId: { in: ["1", "2"] } }),
    ).toEqual({
      operator: "AND",
      value: [
        { field: "state", operator: "=", value: "paid" },
        { field: "placed_at", operator: "=", value: Date.parse("2026-03-07T12:00Z") / 1000 },
        {
          operator: "OR",
          value: [
            { field: "label_id", operator: "=", value: "1" },
            { field: "label_id", operator: "=", value: "2" },
          ],
        },
      ],
    });
  });

  it("matches rows", () => {
    const row = {
      number: "A-7",
      state: "OPEN",
      placedAt: null,
      buyer: null,
      labels: { ids: ["1"], hasMore: true },
    };
    const match = (filter: object) => matches(read(filter), row, "UTC");
    expect(match({ state: { eq: "OPEN" }, number: { startsWith: "a-" } })).toBe(true);
    expect(match({ state: { eq: "PAID" } })).toBe(false);
    expect(match(city("x"))).toBe(false);
    expect(match({ placedAt: { isNull: true } })).toBe(true);
    expect(match({ labelId: { eq: "1" } })).toBe(true);
    expect(match({ labelId: { eq: "2" } })).toBeUndefined();
  });

  it("asks for the timezone only where a day is compared", () => {
    expect(needsOf(read({ state: { eq: "OPEN" } }))).toEqual({ timezone: false, attributes: false });
    expect(needsOf(read({ placedAt: { before: "2026-01-01" } }))).toEqual({
      timezone: true,
      attributes: false,
    });
  });

  it("refuses a choice that Intercom does not know", () => {
    expect(() => read({ state: { eq: "LOST" } })).toThrow("LOST cannot be searched. Use one of: OPEN, PAID.");
  });
});

describe("a conjunction", () => {
  const leaf = (field: string, operator: string, value: string) => ({ field, operator, value });

  it("distributes over alternatives of several conditions", () => {
    expect(query({ labelId: { eq: "1" } }, { or: [{ ...number("a"), ...city("x") }, number("b")] })).toEqual({
      operator: "OR",
      value: [
        {
          operator: "AND",
          value: [leaf("label_id", "=", "1"), leaf("order_number", "^", "a"), leaf("buyer.city", "~", "x")],
        },
        { operator: "AND", value: [leaf("label_id", "=", "1"), leaf("order_number", "^", "b")] },
      ],
    });
  });

  it("becomes conditions on alternatives where alternatives are too many", () => {
    const many = { or: Array.from({ length: 14 }, (_, index) => city(`c${index}`)) };
    const conjunction = query(many, { or: [{ ...number("a"), ...city("x") }, number("b")] });
    expect(conjunction).toMatchObject({ operator: "AND", value: { length: 3 } });
  });

  it("is refused with the path of the widest part, and the cure", () => {
    const alternatives = (letter: string, count: number) => ({
      or: Array.from({ length: count }, (_, at) => ({
        ...number(`${letter}${at}`),
        ...city(`${letter}${at}`),
      })),
    });
    const refusal = refusalOf(alternatives("b", 4), alternatives("a", 5));
    expect(refusal.field).toEqual(["filter", "or"]);
    expect(refusal.message).toMatch(/^These 5 conditions cannot be combined .* Write fewer conditions here/);
  });
});
