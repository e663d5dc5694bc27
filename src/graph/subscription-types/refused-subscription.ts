import type { Context } from "../context.js";
import type { Payload } from "../errors/attempt.js";
import { InvalidInput } from "../errors/invalid-input.js";
import { IntercomSubscriptionConsent } from "./subscription-consent.enum.js";

/**
 * Refuses a choice that the type does not ask for, before it is sent: Intercom takes any choice, and does what the type
 * says. A type that the list does not know is left to Intercom. It costs the list of types, which is kept.
 */
export async function checkChoice(
  typeId: string,
  consent: IntercomSubscriptionConsent,
  { loaders }: Context,
): Promise<void> {
  const type = await loaders.subscriptions.byId(typeId);
  const asked = type?.consentType ?? IntercomSubscriptionConsent.UNKNOWN;
  if (asked === consent || asked === IntercomSubscriptionConsent.UNKNOWN) return;
  throw new InvalidInput(otherChoice(asked), ["consent"]);
}

function otherChoice(asked: IntercomSubscriptionConsent | undefined): string {
  return `Intercom does not take this choice${asked ? `: the type's consentType is ${asked}` : ""}. Send the choice that the type asks for; to take a choice back, use removeContactSubscription.`;
}

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
          message: otherChoice(type?.consentType),
        };
  return { ...payload, userErrors: [{ ...failed, ...explained }] };
}
