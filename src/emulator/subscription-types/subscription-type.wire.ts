import type { SubscriptionType } from "../workspace/model.js";

/** A subscription type; a contact's choice about one is answered in the same form. */
export function formatSubscriptionType(type: SubscriptionType) {
  const translation = { name: type.name, description: type.description, locale: "en" };
  return {
    type: "subscription",
    id: type.id,
    state: type.state,
    default_translation: translation,
    translations: [translation],
    consent_type: type.consentType,
    content_types: type.contentTypes,
  };
}
