import type { Context } from "../context.js";
import type { Explain } from "../errors/attempt.js";
import { blameOneOf, firstOf, type Suspect } from "../errors/blame.js";
import { InvalidInput } from "../errors/invalid-input.js";
import { refusalTable } from "../errors/refusal-table.js";
import { explainConflict, type UniqueDetails } from "./explain-conflict.js";

interface Refused extends UniqueDetails {
  readonly ownerId?: string | null | undefined;
  readonly customAttributes?: unknown;
}

/**
 * Why Intercom refused the details of a contact: another contact has one of them, the owner is no teammate, or an
 * attribute is not defined any more. One call at most, after a refusal.
 * @param path Of the details into the arguments
 */
export function explainRefusal(
  input: Refused,
  context: Pick<Context, "bill" | "loaders">,
  path: readonly string[],
): Explain {
  const { ownerId, customAttributes } = input;
  const { loaders } = context;
  const suspects: Suspect[] = [];
  if (customAttributes != null)
    suspects.push({
      reason: "attribute-unknown",
      look: () => loaders.dataAttributes.recheckOfContact(customAttributes, [...path, "customAttributes"]),
    });
  if (ownerId != null) {
    const fault = new InvalidInput(refusalTable["owner-unknown"].message, [...path, "ownerId"]);
    // An owner whom the list in memory lacks is the likeliest cause, and one whom it has is the least likely.
    suspects.unshift({
      reason: "owner-unknown",
      look: async (reason) => (reason || (await loaders.admins.byId(ownerId)) === null ? [fault] : undefined),
    });
    suspects.push({ look: async () => ((await loaders.admins.isThere(ownerId)) ? undefined : [fault]) });
  }
  return firstOf(explainConflict(input, context, path), blameOneOf(context, suspects));
}
