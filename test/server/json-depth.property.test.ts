import fc from "fast-check";
import { expect, test } from "vitest";
import { isDeeperThan } from "../../src/server/http/http-checks.js";

const json = fc.jsonValue({ maxDepth: 6 });
const texts = fc.string({ unit: fc.constantFrom("[", "]", "{", "}", '"', "\\", "a", "é") });

test("the depth of JSON is known without parsing it", () => {
  fc.assert(
    fc.property(json, texts, fc.nat(8), fc.constantFrom(undefined, 1), (value, text, max, indent) => {
      const written = JSON.stringify([{ [text]: text, value }, text], null, indent);
      expect(isDeeperThan(max, written)).toBe(depthOf([{ value }]) > max);
    }),
    { numRuns: 1_000 },
  );
});

test.each(['{"a', '"a\\', "]]]}}}", "[[[[", "", '"', "\\"])(
  "what is no JSON is read to its end: %s",
  (text) => {
    expect(isDeeperThan(4, text)).toBe(false);
  },
);

function depthOf(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(depthOf));
}
