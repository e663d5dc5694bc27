import { DAY, SEED_EPOCH } from "../seed/epoch.js";
import type { Random } from "../seed/random.js";
import type { Store } from "../workspace/store.js";

const COUNT = 60;
const INDUSTRIES = ["Software", "Retail", "Finance", "Health", "Education", "Manufacturing"] as const;
const PLANS = ["Starter", "Team", "Enterprise"] as const;

/** Sixty companies, known to their owner as company-1 to company-60. */
export function seedCompanies(store: Store, random: Random): void {
  const tagIds = [...store.tags.keys()];
  for (let number = 1; number <= COUNT; number += 1) {
    const createdAt = SEED_EPOCH - (600 - number * 5) * DAY;
    const id = store.objectIds.next(createdAt);
    store.saveCompany({
      id,
      companyId: `company-${number}`,
      name: random.faker.company.name(),
      plan: random.percent(80) ? random.pick(PLANS) : null,
      size: random.percent(70) ? 1 + random.below(5000) : null,
      website: random.percent(60) ? `https://company-${number}.example.com` : null,
      industry: random.percent(80) ? random.pick(INDUSTRIES) : null,
      monthlySpend: random.below(20_000),
      sessionCount: random.below(500),
      remoteCreatedAt: createdAt,
      createdAt,
      updatedAt: createdAt + DAY,
      lastRequestAt: random.percent(90) ? SEED_EPOCH - random.below(60 * DAY) : null,
      noteIds: [],
      tagIds: random.percent(30) ? [random.pick(tagIds)] : [],
      customAttributes: random.percent(50) ? { industry_code: `${random.below(99)}.${random.below(9)}` } : {},
    });
  }
}
