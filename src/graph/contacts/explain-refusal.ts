import type { Context } from "../context.js";
import type { Explain } from "../errors/attempt.js";
import { blameOneOf, type Suspect } from "../errors/blame.js";
import { InvalidInput } from "../errors/invalid-input.js";
import { refusalTable } from "../errors/refusal-table.js";

interface Refused {
  readonly ownerId?: string | null | undefined;
  readonly customAttributes?: unknown;
}

/**
 * Why Intercom refused the details of a contact: the owner is no teammate, or an attribute is not defined any more. Both
 * may have changed in Intercom since the lists were read. One call at most, after a refusal.
 * @param path Of the details into the arguments
 */
export function explainRefusal(
  { ownerId, customAttributes }: Refused,
  context: Context,
  path: readonly string[],
): Explain {
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
  return blameOneOf(context, suspects);
}
