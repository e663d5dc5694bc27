import { DAY, SEED_EPOCH } from "../seed/epoch.js";
import type { SeedTagName } from "../tags/tag.seed.js";
import type { Segment } from "../workspace/model.js";
import type { Store } from "../workspace/store.js";

const filter = (field: string, operator: string, value: unknown) => ({ field, operator, value });
const SUMMER_ENDED = SEED_EPOCH - 30 * DAY;

/** Three segments of companies. */
export function seedCompanySegments(store: Store): void {
  const rules: readonly (readonly [string, unknown])[] = [
    ["Enterprise customers", filter("plan.name", "=", "Enterprise")],
    ["Large companies", filter("size", ">=", 1000)],
    ["Big spenders", filter("monthly_spend", ">=", 10_000)],
  ];
  rules.forEach(([name, rule], index) => {
    const createdAt = SEED_EPOCH - (365 - index) * DAY;
    const id = store.objectIds.next(createdAt);
    store.companySegments.set(id, { id, name, rule, createdAt, updatedAt: createdAt });
  });
}

/** Twelve segments, eight of users and four of leads, each with the search it stands for. */
export function seedSegments(store: Store): void {
  const tagged = (name: SeedTagName) => filter("tag_id", "=", store.tagNamed(name)?.id);
  const rules: readonly (readonly [string, Segment["personType"], unknown])[] = [
    ["Enterprise plan", "user", filter("custom_attributes.plan", "=", "enterprise")],
    ["Free plan", "user", filter("custom_attributes.plan", "=", "free")],
    ["Large teams", "user", filter("custom_attributes.seats", ">=", 50)],
    ["Dublin", "user", filter("location.city", "=", "Dublin")],
    ["Signed up recently", "user", filter("signed_up_at", ">", SUMMER_ENDED)],
    ["Active recently", "user", filter("last_seen_at", ">", SUMMER_ENDED)],
    ["VIPs", "user", tagged("VIP")],
    ["Unsubscribed", "user", filter("unsubscribed_from_emails", "=", true)],
    ["New leads", "contact", filter("created_at", ">", SUMMER_ENDED)],
    ["Leads with an email", "contact", filter("email", "!=", null)],
    ["Leads from Europe", "contact", filter("location.country", "IN", ["Ireland", "Germany", "Portugal"])],
    ["Webinar or workshop", "contact", { operator: "OR", value: [tagged("Webinar"), tagged("Workshop")] }],
  ];
  rules.forEach(([name, personType, rule], index) => {
    const createdAt = SEED_EPOCH - (380 - index) * DAY;
    const id = store.objectIds.next(createdAt);
    store.segments.set(id, { id, name, personType, rule, createdAt, updatedAt: createdAt });
  });
}
