import type { Payload } from "../common/errors/attempt.js";
import type { Context } from "../context.js";

/**
 * Says what Intercom does not: which of the two it does not know, or that the type asks for the other choice. It costs
 * at the most the list of types, and only after a refusal.
 */
export async function explain<P extends Payload>(
  payload: P,
  typeId: string,
  { loaders }: Context,
): Promise<P> {
  const [failed] = payload.userErrors;
  if (!failed || failed.field !== null || (failed.code !== "NOT_FOUND" && failed.code !== "INVALID_INPUT"))
    return payload;
  const type = await Promise.resolve(loaders.subscriptions.byId(typeId)).catch(() => undefined);
  if (type === undefined) return payload;
  const explained =
    failed.code === "NOT_FOUND"
      ? { field: [type === null ? "subscriptionTypeId" : "contactId"] }
      : {
          field: ["consent"],
          message: `Intercom does not take this choice${type ? `: the type's consentType is ${type.consentType}` : ""}. Send the choice that the type asks for; to take a choice back, use removeContactSubscription.`,
        };
  return { ...payload, userErrors: [{ ...failed, ...explained }] };
}
