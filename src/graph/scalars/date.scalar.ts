import { GraphQLScalarType, Kind, type ValueNode } from "graphql";
import { WrongValue } from "../errors/wrong-value.js";

const DAY = /^(19[7-9]\d|[2-9]\d{3})-\d{2}-\d{2}$/;

/** A calendar day as `YYYY-MM-DD`; which 24 hours it means is the workspace's timezone's affair. */
export const DateScalar = new GraphQLScalarType<string, string>({
  name: "Date",
  serialize: (value) => parseDate(value),
  parseValue: (value) => parseDate(value),
  parseLiteral: (node) => parseDate(node.kind === Kind.STRING ? node.value : undefined, node),
});

const WANTED =
  'A Date is a day such as "2026-10-23", from 1970 on, without a time: Intercom matches whole days.';

function parseDate(value: unknown, node?: ValueNode): string {
  if (typeof value !== "string" || !DAY.test(value)) throw new WrongValue(WANTED, undefined, node);
  const time = Date.parse(`${value}T00:00:00Z`);
  if (Number.isNaN(time) || !new Date(time).toISOString().startsWith(value))
    throw new WrongValue(WANTED, "This day does not exist: check day and month.", node);
  return value;
}
