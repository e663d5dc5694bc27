import { GraphQLID, GraphQLInt, GraphQLString } from "graphql";
import { expect, test } from "vitest";
import { count, optionalId, requiredId, requiredText } from "../../src/graph/common/raw-values.js";

const VALUES = ["a", "", "5", 5, 0, -1, 1.5, 2 ** 31 - 1, 2 ** 31, 1e21, Number.POSITIVE_INFINITY];
const OTHERS = [true, false, null, undefined, {}, [], ["a"]];

/** What graphql-js hands out for a value; `undefined` for what it refuses. */
function serialized(serialize: (value: unknown) => unknown, value: unknown): unknown {
  try {
    return serialize(value);
  } catch {
    return undefined;
  }
}

test.each([...VALUES, ...OTHERS])(
  "%o is the id and the label that graphql-js makes of it, or none",
  (value) => {
    const id = serialized(GraphQLID.serialize, value);
    expect(optionalId(value) ?? undefined).toBe(id);
    if (id === undefined) expect(() => requiredId(value)).toThrow("bad-response");
    else expect(requiredId(value)).toBe(id);
    expect(requiredText(value)).toBe(serialized(GraphQLString.serialize, value));
  },
);

test.each([5, 0, -1, 2 ** 31 - 1, -(2 ** 31)])("%d is a count", (value) => {
  expect(count(value)).toBe(GraphQLInt.serialize(value));
});

test.each(["5", 1.5, 2 ** 31, -(2 ** 31) - 1, Number.POSITIVE_INFINITY, Number.NaN, ...OTHERS])(
  "%o is no count",
  (value) => {
    expect(count(value)).toBeNull();
  },
);
