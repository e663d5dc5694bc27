import type { Context } from "../context.js";
import type { IntercomDataAttribute } from "../data-attributes/data-attribute.type.js";
import { compile, type SearchQuery } from "../search/compile.js";
import { type Condition, passesAll, passesNone } from "../search/condition.js";
import { conjoin } from "../search/conjoin.js";
import { checkAttributes, needsOf } from "../search/facts.js";
import { contactSearch } from "./contact.search-fields.js";

/** A search of contacts that was checked, and is ready to be sent. */
export interface ContactSearch {
  readonly condition: Condition;
  readonly timezone: string;
  /** `undefined` where everybody passes. */
  readonly query: SearchQuery | undefined;
}

/**
 * Combines conditions on contacts, and checks them against the workspace.
 * @returns `undefined` where nobody can pass: then nothing is asked, not even of the workspace
 * @throws InvalidInput before any search
 */
export async function planSearch(
  context: Context,
  written: readonly (Condition | undefined)[],
): Promise<ContactSearch | undefined> {
  const conditions = written.filter((it) => it !== undefined);
  const condition = conjoin(conditions);
  if (passesNone(condition)) return undefined;
  const timezone = await checkWithWorkspace(context, conditions);
  return { condition, timezone, query: passesAll(condition) ? undefined : compile(condition, timezone) };
}

/**
 * Checks the attributes in the conditions, and returns the timezone in which their days are meant. Each is a workspace
 * list and read only where it is needed. A timezone that Intercom does not tell stays empty: days are those of UTC then,
 * and no row is left out for its day.
 * @throws InvalidInput
 */
async function checkWithWorkspace({ loaders }: Context, conditions: readonly Condition[]): Promise<string> {
  const needs = conditions.map(needsOf);
  const check = (definitions: readonly IntercomDataAttribute[]) => {
    for (const condition of conditions) checkAttributes(contactSearch, condition, definitions);
  };
  const [workspace] = await Promise.all([
    needs.some(({ timezone }) => timezone) ? loaders.workspace.current() : null,
    needs.some(({ attributes }) => attributes) ? loaders.dataAttributes.approveForContacts(check) : null,
  ]);
  return workspace?.timezone ?? "";
}
