import type { ContactSubscription } from "../subscription-types/contact-subscription.type.js";
import { IntercomSubscriptionConsent } from "../subscription-types/subscription-consent.enum.js";
import type { Contact } from "./contact.type.js";

/** The choices that a contact's payload holds, or `undefined` where it does not hold them all. */
export function embeddedSubscriptions({
  optedInRefs,
  optedOutRefs,
}: Contact): readonly ContactSubscription[] | undefined {
  if (optedInRefs.hasMore || optedOutRefs.hasMore) return undefined;
  return [
    ...optedInRefs.ids.map((typeId) => ({ typeId, consent: IntercomSubscriptionConsent.OPT_IN })),
    ...optedOutRefs.ids.map((typeId) => ({ typeId, consent: IntercomSubscriptionConsent.OPT_OUT })),
  ];
}
