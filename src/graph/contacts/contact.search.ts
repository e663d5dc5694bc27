import type { Context } from "../context.js";
import type { IntercomDataAttribute } from "../data-attributes/data-attribute.type.js";
import type { Condition } from "../search/condition.js";
import { checkAttributes, needsOf } from "../search/facts.js";
import { type PlannedSearch, planConditions, timezoneFor } from "../search/plan.js";
import { contactSearch } from "./contact.search-fields.js";

/**
 * Combines conditions on contacts, and checks them against the workspace.
 * @returns `undefined` where nobody can pass: then nothing is asked, not even of the workspace
 * @throws InvalidInput before any search
 */
export function planSearch(
  context: Context,
  written: readonly (Condition | undefined)[],
): Promise<PlannedSearch | undefined> {
  return planConditions(written, (conditions) => checkWithWorkspace(context, conditions));
}

/**
 * Checks the attributes in the conditions, and returns the timezone in which their days are meant. Each is a workspace
 * list and read only where it is needed.
 * @throws InvalidInput
 */
async function checkWithWorkspace(context: Context, conditions: readonly Condition[]): Promise<string> {
  const check = (definitions: readonly IntercomDataAttribute[]) => {
    for (const condition of conditions) checkAttributes(contactSearch, condition, definitions);
  };
  const [timezone] = await Promise.all([
    timezoneFor(context, conditions),
    conditions.some((it) => needsOf(it).attributes)
      ? context.loaders.dataAttributes.approveForContacts(check)
      : null,
  ]);
  return timezone;
}
