import { del, get, inBody, inPath, post } from "./endpoint.js";
import type { RawList } from "./raw.js";

/** A subscription type as Intercom sends it. */
export interface RawSubscriptionType {
  readonly id: string;
  readonly default_translation?: unknown;
  readonly state?: unknown;
  readonly consent_type?: unknown;
  readonly content_types?: unknown;
}

// biome-ignore format: a table has one row per line
export const subscriptionTypes = {
  list:          get<RawList<RawSubscriptionType>>("/subscription_types",                           "list",         null,                      "R", "read",  "impersonal", "record"),
  listOfContact: get<RawList<RawSubscriptionType>>("/contacts/{contact_id}/subscriptions",          "list",         null,                      "R", "read",  "personal",   "record"),
  attach:        post<RawSubscriptionType>("/contacts/{contact_id}/subscriptions",                  "subscription", inBody("id"),              "A", "write", "personal",   "record"),
  detach:        del<RawSubscriptionType>("/contacts/{contact_id}/subscriptions/{subscription_id}", "subscription", inPath("subscription_id"), "A", "write", "personal",   "record"),
};
