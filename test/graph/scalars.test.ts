import "reflect-metadata";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DateScalar } from "../../src/graph/scalars/date.scalar.js";
import { DateTimeScalar } from "../../src/graph/scalars/date-time.scalar.js";
import { FIRST_SECOND, LAST_SECOND } from "../../src/graph/scalars/rfc-3339.js";

describe("DateTime", () => {
  test("carries every second from year 1 to 9999 to RFC 3339 and back", () => {
    fc.assert(
      fc.property(fc.integer({ min: FIRST_SECOND, max: LAST_SECOND }), (seconds) => {
        const text = DateTimeScalar.serialize(seconds);
        expect(text).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
        expect(DateTimeScalar.parseValue(text)).toBe(seconds);
        expect(DateTimeScalar.parseValue(text.toLowerCase())).toBe(seconds);
      }),
      { examples: [[FIRST_SECOND], [LAST_SECOND], [-1], [0]] },
    );
  });

  test.each([
    "2024-02-29T00:00:00Z",
    "2026-01-01T00:00+05:30",
    "1969-12-31T23:59:59Z",
    "0001-01-01T00:00:00z",
    "2026-01-01t09:30:00.123z",
  ])("takes %s", (text) => {
    expect(DateTimeScalar.parseValue(text)).toBe(Math.floor(Date.parse(text.toUpperCase()) / 1000));
  });

  test.each([
    1_760_000_000,
    1_760_000_000_000,
    "1760000000000",
    "2025-02-29T00:00:00Z",
    "2026-04-31T00:00:00Z",
    "0000-12-31T23:59:59Z",
    "0001-01-01T00:00:00+00:01",
    "9999-12-31T23:59:59-00:01",
    "2026-01-01T24:00:00Z",
    "2026-01-01T00:00:60Z",
    "2026-01-01T00:00:00+24:00",
    "2026-01-01 00:00:00Z",
    "2026-01-01T00:00:00",
    "+012026-01-01T00:00:00Z",
    "2026-01-01",
    "",
    null,
    {},
  ])("refuses %j, with the cure", (value) => {
    expect(() => DateTimeScalar.parseValue(value)).toThrow(/^A DateTime is a text with a timezone, such as/);
  });

  test.each([1_760_000_000_000, "1760000000000", -1e14])(
    "tells of %j that it looks like milliseconds",
    (value) => {
      expect(() => DateTimeScalar.parseValue(value)).toThrow(
        /looks like milliseconds: send the text that toISOString/,
      );
    },
  );

  test("does not take seconds for milliseconds", () => {
    expect(() => DateTimeScalar.parseValue(1_760_000_000)).toThrow(/Unix seconds are not taken\.$/);
  });
});

describe("Date", () => {
  test("carries every day to text and back", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2_932_896 }), (days) => {
        const day = new Date(days * 86_400_000).toISOString().slice(0, 10);
        expect(DateScalar.parseValue(day)).toBe(day);
      }),
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
    expect(() => DateScalar.parseValue(value)).toThrow(/2026-10-23/);
  });
});
