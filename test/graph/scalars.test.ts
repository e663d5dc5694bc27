import "reflect-metadata";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DateScalar } from "../../src/graph/scalars/date.scalar.js";
import { DateTimeScalar } from "../../src/graph/scalars/date-time.scalar.js";

describe("DateTime", () => {
  test("carries every second from 1970 to 9999 to ISO 8601 and back", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 253_402_300_799 }), (seconds) => {
        const iso = DateTimeScalar.serialize(seconds);
        expect(iso).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
        expect(DateTimeScalar.parseValue(iso)).toBe(seconds);
      }),
      { seed: 20261122 },
    );
  });

  test.each(["2024-02-29T00:00:00Z", "2026-01-01T00:00+05:30", "1970-01-01T00:00:00Z"])("takes %s", (iso) => {
    expect(DateTimeScalar.parseValue(iso)).toBe(Date.parse(iso) / 1000);
  });

  test.each([
    1_760_000_000,
    1_760_000_000_000,
    "1760000000000",
    "2025-02-29T00:00:00Z",
    "2026-04-31T00:00:00Z",
    "1969-12-31T23:59:59Z",
    "2026-01-01",
    "",
    null,
    {},
  ])("refuses %j, with the cure", (value) => {
    expect(() => DateTimeScalar.parseValue(value)).toThrow(/ISO 8601|does not exist/);
  });
});

describe("Date", () => {
  test("carries every day to text and back", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2_932_896 }), (days) => {
        const day = new Date(days * 86_400_000).toISOString().slice(0, 10);
        expect(DateScalar.parseValue(day)).toBe(day);
      }),
      { seed: 20261122 },
    );
  });

  test.each([
    "2025-02-29",
    "2026-13-01",
    "2026-1-1",
    "1969-12-31",
    "2026-10-23T00:00:00Z",
    "",
    20_261_023,
    null,
  ])("refuses %j, with the cure", (value) => {
    expect(() => DateScalar.parseValue(value)).toThrow(/2026-10-23|calendar/);
  });
});
