import { inChunks } from "../common/chunks.js";
import { InvalidInput } from "../errors/invalid-input.js";
import { type Condition, type Group, isGroup, type Test } from "./condition.js";
import { LISTED_KINDS } from "./fields.js";

/** Intercom's limits of a search: conditions in one group, and levels of groups. */
export const MAX_CONDITIONS = 15;
const MAX_LEVELS = 2;

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
export function reduce(condition: Condition): Condition {
  if (!isGroup(condition)) return condition;
  const { operator, path } = condition;
  const members = condition.conditions.map(reduce);
  const flat = members.flatMap((it) => (isGroup(it) && it.operator === operator ? it.conditions : [it]));
  const joined = join(operator, flat);
  // Where one group is too small for everything, the groups as written may still fit.
  const conditions = joined.length <= MAX_CONDITIONS ? joined : join(operator, members);
  const [first] = conditions;
  return first && conditions.length === 1 ? first : { operator, conditions, path };
}

/** The refusal of a condition that is beyond Intercom's limits. */
export function excessOf(condition: Condition): InvalidInput | undefined {
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
