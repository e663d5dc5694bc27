import { InvalidInput } from "../errors/invalid-input.js";
import { type Condition, type Group, isGroup } from "./condition.js";
import { excessOf, MAX_CONDITIONS, reduce, simplify } from "./simplify.js";

type Operator = Group["operator"];

/** More terms than this do not fit, even where terms are joined afterwards. */
const MAX_TERMS = MAX_CONDITIONS * MAX_CONDITIONS;

/**
 * One condition that holds where all of these hold, within Intercom's limits. Where the plain conjunction is too deep or
 * too wide, it is distributed: into alternatives of plain conditions, or else into conditions on plain alternatives.
 * @throws InvalidInput that names the widest alternatives, where no form fits
 */
export function conjoin(conditions: readonly Condition[]): Condition {
  const parts = conditions.map(simplify);
  const [only] = parts;
  if (only && parts.length === 1) return only;
  const whole: Group = { operator: "AND", conditions: parts, path: [] };
  const fitting = fitted(whole) ?? fitted(distribute(whole, "OR")) ?? fitted(distribute(whole, "AND"));
  if (fitting) return fitting;
  const { path, conditions: alternatives } = widestOf(parts);
  throw new InvalidInput(
    `These ${alternatives.length} conditions cannot be combined with the others of this list: together they are more than Intercom's two levels of groups with ${MAX_CONDITIONS} conditions each. Write fewer conditions here, put the values of one field into one \`in\`, or split the query.`,
    path,
  );
}

function fitted(condition: Condition | undefined): Condition | undefined {
  if (!condition) return undefined;
  const simple = reduce(condition);
  return excessOf(simple) ? undefined : simple;
}

/** The same condition as one group of groups of tests: `outer` joins the groups. `undefined` where it would be too large. */
function distribute(condition: Condition, outer: Operator): Condition | undefined {
  const terms = termsOf(condition, outer);
  const inner = outer === "OR" ? "AND" : "OR";
  return (
    terms && {
      operator: outer,
      conditions: terms.map((tests) => ({ operator: inner, conditions: tests, path: [] })),
      path: [],
    }
  );
}

/** The terms of the disjunctive normal form (`outer` is OR), or of the conjunctive one. */
function termsOf(condition: Condition, outer: Operator): readonly (readonly Condition[])[] | undefined {
  if (!isGroup(condition)) return [[condition]];
  let terms: readonly (readonly Condition[])[] = condition.operator === outer ? [] : [[]];
  for (const member of condition.conditions) {
    const more = termsOf(member, outer);
    if (!more) return undefined;
    terms =
      condition.operator === outer
        ? [...terms, ...more]
        : terms.flatMap((term) => more.map((tests) => [...term, ...tests]));
    if (terms.length > MAX_TERMS) return undefined;
  }
  return terms;
}

/** The group that a client has to shorten: the one with the most alternatives, else with the most conditions. */
function widestOf(parts: readonly Condition[]): Group {
  const groups = parts.flatMap(groupsOf).filter(({ path }) => path.length > 0);
  const alternatives = groups.filter(({ operator }) => operator === "OR");
  return (alternatives.length > 0 ? alternatives : groups).reduce((widest, group) =>
    group.conditions.length > widest.conditions.length ? group : widest,
  );
}

function groupsOf(condition: Condition): Group[] {
  return isGroup(condition) ? [condition, ...condition.conditions.flatMap(groupsOf)] : [];
}
