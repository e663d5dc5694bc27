import type { SubscriptionType } from "../workspace/model.js";
import type { Store } from "../workspace/store.js";

const TYPES: readonly SubscriptionType[] = [
  {
    id: "103",
    state: "live",
    consentType: "opt_in",
    name: "Newsletter",
    description: "Lists, stories and reading once a month",
    contentTypes: ["email"],
  },
  {
    id: "104",
    state: "live",
    consentType: "opt_in",
    name: "Events",
    description: "Webinars and meet-ups near you",
    contentTypes: ["email"],
  },
  {
    id: "101",
    state: "live",
    consentType: "opt_out",
    name: "Announcements",
    description: "Offers, product and feature announcements",
    contentTypes: ["email"],
  },
  {
    id: "102",
    state: "live",
    consentType: "opt_out",
    name: "Product tips",
    description: "How to get more out of the product",
    contentTypes: ["email"],
  },
];

/** Four subscription types, two of each consent; the first is one to opt into, as Intercom's own tests expect. */
export function seedSubscriptionTypes(store: Store): void {
  for (const type of TYPES) store.subscriptionTypes.set(type.id, type);
}
