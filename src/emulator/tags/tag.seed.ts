import type { Store } from "../workspace/store.js";

const NAMES = [
  "VIP",
  "Beta tester",
  "Churn risk",
  "Advocate",
  "Champion",
  "Detractor",
  "Early adopter",
  "Enterprise",
  "Evaluating",
  "Feature request",
  "Free trial",
  "Frequent caller",
  "Gold",
  "High value",
  "Inactive",
  "Investor",
  "Invoice overdue",
  "Journalist",
  "Migrated",
  "Newsletter",
  "Nonprofit",
  "Onboarding",
  "Partner",
  "Power user",
  "Press",
  "Priority support",
  "Prospect",
  "Referral",
  "Renewal due",
  "Reseller",
  "Returned",
  "Silver",
  "Startup",
  "Student",
  "Trial extended",
  "Upsell",
  "Webinar",
  "Weekly digest",
  "Wholesale",
  "Workshop",
] as const;

export type SeedTagName = (typeof NAMES)[number];

/** Forty tags, numbered in the order of this list. */
export function seedTags(store: Store): void {
  for (const name of NAMES) {
    const id = String(store.tagIds.next());
    store.tags.set(id, { id, name });
  }
}
