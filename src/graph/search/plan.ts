import type { Context } from "../context.js";
import { compile, type SearchQuery } from "./compile.js";
import { type Condition, passesAll, passesNone } from "./condition.js";
import { conjoin } from "./conjoin.js";
import { needsOf } from "./facts.js";

/** A search that was checked, and is ready to be sent. */
export interface PlannedSearch {
  readonly condition: Condition;
  readonly timezone: string;
  /** `undefined` where everything passes. */
  readonly query: SearchQuery | undefined;
}

/**
 * Combines conditions, and checks them against the workspace.
 * @param checkWithWorkspace Called with the conditions as they were written; returns the timezone in which their days are meant.
 * @returns `undefined` where nothing can pass: then nothing is asked, not even of the workspace
 * @throws InvalidInput before any search
 */
export async function planConditions(
  written: readonly (Condition | undefined)[],
  checkWithWorkspace: (conditions: readonly Condition[]) => Promise<string>,
): Promise<PlannedSearch | undefined> {
  const conditions = written.filter((it) => it !== undefined);
  const condition = conjoin(conditions);
  if (passesNone(condition)) return undefined;
  const timezone = await checkWithWorkspace(conditions);
  return { condition, timezone, query: passesAll(condition) ? undefined : compile(condition, timezone) };
}

/**
 * The timezone in which days in the conditions are meant. It is read only where it is needed. One that Intercom does not
 * tell stays empty: days are those of UTC then, and no row is left out for its day.
 */
export async function timezoneFor({ loaders }: Context, conditions: readonly Condition[]): Promise<string> {
  if (!conditions.some((it) => needsOf(it).timezone)) return "";
  return (await loaders.workspace.current())?.timezone ?? "";
}
