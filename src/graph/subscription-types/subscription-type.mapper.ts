import type { RawSubscriptionType } from "../../intercom/endpoints/subscription-types.js";
import { enumValue, items, optionalText, record, requiredId } from "../common/raw-values.js";
import type { ContactSubscription } from "./contact-subscription.type.js";
import { IntercomSubscriptionConsent } from "./subscription-consent.enum.js";
import { IntercomSubscriptionContentType } from "./subscription-content-type.enum.js";
import type { IntercomSubscriptionType } from "./subscription-type.type.js";
import { IntercomSubscriptionTypeState } from "./subscription-type-state.enum.js";

/** Intercom's words to ours. */
export function toSubscriptionType(raw: RawSubscriptionType): IntercomSubscriptionType {
  const translation = record(raw.default_translation);
  return {
    id: requiredId(raw.id),
    name: optionalText(translation["name"]),
    description: optionalText(translation["description"]),
    state: enumValue(IntercomSubscriptionTypeState, raw.state),
    consentType: enumValue(IntercomSubscriptionConsent, raw.consent_type),
    contentTypes: items(raw.content_types).map((type) => enumValue(IntercomSubscriptionContentType, type)),
  };
}

/** Intercom lists a type for a contact who opted in to an opt-in type, or out of an opt-out type: the type tells which. */
export function toContactSubscription(raw: RawSubscriptionType): ContactSubscription {
  const knownType = toSubscriptionType(raw);
  return { typeId: knownType.id, consent: knownType.consentType, knownType };
}
