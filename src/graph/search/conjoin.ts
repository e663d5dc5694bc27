import { inChunks } from "../common/chunks.js";
import { InvalidInput } from "../errors/invalid-input.js";
import {
  type Condition,
  type FieldKind,
  type Group,
  isGroup,
  passesAll,
  passesNone,
  type Test,
} from "./condition.js";

/** Intercom's limits of a search: conditions in one group, and levels of groups. */
const MAX_CONDITIONS = 15;
const MAX_LEVELS = 2;
/** More terms than this do not fit, even where terms are joined afterwards. */
const MAX_TERMS = MAX_CONDITIONS * MAX_CONDITIONS;

/** Values that Intercom compares with a list (IN, NIN). It refuses lists of dates and tags; for booleans they gain nothing. */
const LISTED_KINDS: ReadonlySet<FieldKind> = new Set([
  "text",
  "id",
  "teammateId",
  "assigneeId",
  "choice",
  "number",
]);

type Operator = Group["operator"];

const opposite = (operator: Operator): Operator => (operator === "OR" ? "AND" : "OR");

/**
 * One condition that holds where all of these hold, within Intercom's limits. Where the plain conjunction is too deep or
 * too wide, it is distributed: into alternatives of plain conditions, or else into conditions on plain alternatives.
 * @throws InvalidInput that names the widest alternatives, where no form fits
 */
export function conjoin(conditions: readonly Condition[]): Condition {
  const plain = reduce({ operator: "AND", conditions, path: [] });
  if (passesAll(plain) || passesNone(plain)) return plain;
  const parts = conditions.map(simplify).filter((it) => !passesAll(it));
  const [only] = parts;
  if (only && parts.length === 1) return only;
  const whole: Group = { operator: "AND", conditions: parts, path: [] };
  const fitting = fitted(whole) ?? fitted(distribute(whole, "OR")) ?? fitted(distribute(whole, "AND"));
  if (fitting) return fitting;
  const { path, conditions: alternatives } = widestOf(parts);
  throw new InvalidInput(
    `These ${alternatives.length} conditions cannot be combined with the others of this list: together they are more than Intercom's two levels of groups with ${MAX_CONDITIONS} conditions each. Write fewer conditions here, or fewer words in \`search\`, put the values of one field into one \`in\`, or split the query.`,
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
  const inner = opposite(outer);
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

/**
 * The same condition in as few groups and tests as it takes, within Intercom's limits.
 * @throws InvalidInput
 */
export function simplify(condition: Condition): Condition {
  const simple = reduce(condition);
  const excess = excessOf(simple);
  if (excess) throw excess;
  return simple;
}

/** The same condition in as few groups and tests as it takes; {@link excessOf} says whether Intercom takes it. */
function reduce(condition: Condition): Condition {
  if (!isGroup(condition)) return condition;
  const { operator, path } = condition;
  const members = condition.conditions.map(reduce).filter((it) => !isEmpty(it, operator));
  const decisive = members.find((it) => isEmpty(it, opposite(operator)));
  if (decisive) return decisive;
  const flat = members.flatMap((it) => (isGroup(it) && it.operator === operator ? it.conditions : [it]));
  const joined = join(operator, flat);
  // Where one group is too small for everything, the groups as written may still fit.
  const conditions = joined.length <= MAX_CONDITIONS ? joined : join(operator, members);
  const [first] = conditions;
  return first && conditions.length === 1 ? first : { operator, conditions, path };
}

/** Whether a condition is a group of no conditions: it changes nothing within its own operator, and decides within the other. */
function isEmpty(condition: Condition, operator: Operator): boolean {
  return isGroup(condition) && condition.operator === operator && condition.conditions.length === 0;
}

/** The refusal of a condition that is beyond Intercom's limits. */
function excessOf(condition: Condition): InvalidInput | undefined {
  return widthExcessOf(condition) ?? levelExcessOf(condition, 1);
}

function widthExcessOf(condition: Condition): InvalidInput | undefined {
  if (!isGroup(condition)) return undefined;
  const { conditions, path } = condition;
  for (const member of conditions) {
    const excess = widthExcessOf(member);
    if (excess) return excess;
  }
  if (conditions.length <= MAX_CONDITIONS) return undefined;
  return new InvalidInput(
    `Intercom takes at most ${MAX_CONDITIONS} conditions in one group, and here are ${conditions.length}. Put the values of one field into one \`in\`, or split the query.`,
    path,
  );
}

function levelExcessOf(condition: Condition, level: number): InvalidInput | undefined {
  if (!isGroup(condition)) return undefined;
  if (level > MAX_LEVELS)
    return new InvalidInput(
      `Intercom takes groups of conditions ${MAX_LEVELS} levels deep, and this is level ${level}. Write alternatives of plain conditions, or conditions on plain alternatives; or split the query.`,
      condition.path,
    );
  for (const member of condition.conditions) {
    const excess = levelExcessOf(member, level + 1);
    if (excess) return excess;
  }
  return undefined;
}

/** Drops what is said twice, and makes one test of those that together are an IN or a NIN. */
function join(operator: Group["operator"], conditions: readonly Condition[]): Condition[] {
  const alike = new Map<string, Condition[]>();
  for (const condition of conditions) {
    const key = JSON.stringify(isListed(condition, operator) ? subjectOf(condition) : meaningOf(condition));
    const known = alike.get(key);
    if (known) known.push(condition);
    else alike.set(key, [condition]);
  }
  return [...alike.values()].flatMap(unite);
}

function isListed(condition: Condition, within: Group["operator"]): condition is Test {
  if (isGroup(condition) || !LISTED_KINDS.has(condition.field.kind)) return false;
  return condition.operator === (within === "OR" ? "is" : "isNot");
}

/** One condition for several that mean the same, or that differ only in values that make a list. */
function unite(alike: readonly Condition[]): Condition[] {
  const tests = alike.filter((it) => !isGroup(it));
  const values = inChunks([...new Set(tests.flatMap((it) => it.values))]);
  const [test] = tests;
  return test && values.length > 0 ? values.map((chunk) => ({ ...test, values: chunk })) : alike.slice(0, 1);
}

function meaningOf(condition: Condition): unknown {
  return isGroup(condition)
    ? [condition.operator, condition.conditions.map(meaningOf)]
    : [subjectOf(condition), condition.values];
}

function subjectOf({ field, operator }: Test): unknown {
  return [field.name, field.kind, operator];
}
