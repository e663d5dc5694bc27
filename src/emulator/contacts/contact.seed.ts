import { addNotes } from "../notes/note.seed.js";
import { DAY, SEED_EPOCH } from "../seed/epoch.js";
import type { Random } from "../seed/random.js";
import type { Contact } from "../workspace/model.js";
import type { Store } from "../workspace/store.js";
import { newContact } from "./new-contact.js";
import { PLACES } from "./places.js";

/** How far back the oldest contact goes. */
const SPAN = 730 * DAY;
const BROWSERS = ["chrome", "firefox", "safari", "edge"] as const;
const SYSTEMS = ["macOS", "Windows", "Linux", "iOS", "Android"] as const;

/** The contacts without a special purpose: about four users to one lead, the oldest first. */
export function seedPeople(count: number, store: Store, random: Random): void {
  const pools = {
    tagIds: [...store.tags.keys()],
    companyIds: Array.from(store.companies(), ({ id }) => id),
    adminIds: [...store.admins.keys()],
  };
  for (let number = 1; number <= count; number += 1) {
    // Some share the second they were created in, so that the order among equals matters.
    const slot = number % 10 === 0 ? number - 1 : number;
    const createdAt = SEED_EPOCH - SPAN + Math.floor((slot * SPAN) / (count + 1));
    const person = random.percent(80)
      ? user(number, createdAt, store, random)
      : lead(number, createdAt, store, random);
    store.saveContact(addBelongings(person, pools, store, random));
  }
}

function user(number: number, createdAt: number, store: Store, random: Random): Contact {
  const seenAt = random.percent(85) ? later(createdAt, random) : null;
  return {
    ...person(number, createdAt, "user", store, random),
    external_id: `user-${number}`,
    signed_up_at: createdAt,
    last_seen_at: seenAt,
    updated_at: seenAt ?? createdAt,
    last_contacted_at: random.percent(40) ? later(createdAt, random) : null,
    last_replied_at: random.percent(20) ? later(createdAt, random) : null,
    last_email_opened_at: random.percent(50) ? later(createdAt, random) : null,
    browser: seenAt === null ? null : random.pick(BROWSERS),
    os: seenAt === null ? null : random.pick(SYSTEMS),
    unsubscribed_from_emails: random.percent(8),
    has_hard_bounced: random.percent(2),
    custom_attributes: {
      plan: random.pick(["free", "free", "free", "pro", "pro", "enterprise"]),
      seats: 1 + random.below(120),
      ...(random.percent(70) ? { score: random.below(1000) / 1000 } : {}),
      ...(random.percent(60) ? { beta: random.percent(25) } : {}),
      ...(random.percent(50) ? { renewed_at: later(createdAt, random) } : {}),
    },
  };
}

function lead(number: number, createdAt: number, store: Store, random: Random): Contact {
  const base = person(number, createdAt, "lead", store, random);
  return {
    ...base,
    external_id: random.faker.string.uuid(),
    email: random.percent(60) ? base.email : null,
    name: random.percent(70) ? base.name : null,
    utm_source: random.percent(30) ? random.pick(["google", "newsletter", "partner"]) : null,
    utm_campaign: random.percent(20) ? "autumn" : null,
    referrer: random.percent(30) ? "https://blog.example.com/" : null,
  };
}

function person(
  number: number,
  createdAt: number,
  role: Contact["role"],
  store: Store,
  random: Random,
): Contact {
  const first = random.faker.person.firstName();
  const last = random.faker.person.lastName();
  const word = `${first}.${last}`.toLowerCase().replace(/[^a-z.]/g, "");
  return {
    ...newContact(store.objectIds.next(createdAt), role, createdAt),
    name: `${first} ${last}`,
    email: `${word}${number}@example.${random.percent(80) ? "com" : "org"}`,
    phone: random.percent(50) ? `+3531${String(5_000_000 + random.below(999_999))}` : null,
    location: random.percent(90) ? random.pick(PLACES) : newContact("", role, 0).location,
    language_override: random.percent(10) ? random.pick(["de", "pt", "ja"]) : null,
  };
}

interface Pools {
  readonly tagIds: readonly string[];
  readonly companyIds: readonly string[];
  readonly adminIds: readonly string[];
}

function addBelongings(contact: Contact, pools: Pools, store: Store, random: Random): Contact {
  const tagIds = some(pools.tagIds, random.percent(60) ? 1 + random.below(3) : 0, random);
  const isUser = contact.role === "user";
  const withBelongings = {
    ...contact,
    owner_id: random.percent(30) ? Number(random.pick(pools.adminIds)) : null,
    tags: tagIds.map((id) => ({
      id,
      appliedAt: contact.created_at + DAY,
      adminId: random.pick(pools.adminIds),
    })),
    companyIds: isUser ? some(pools.companyIds, random.percent(50) ? 1 + random.below(2) : 0, random) : [],
    consents: [
      ...(random.percent(10) ? [{ subscriptionTypeId: "103", consent: "opt_in" as const }] : []),
      ...(contact.unsubscribed_from_emails
        ? [{ subscriptionTypeId: "101", consent: "opt_out" as const }]
        : []),
    ],
  };
  return random.percent(10) ? addNotes(withBelongings, 1 + random.below(3), store) : withBelongings;
}

function some(ids: readonly string[], count: number, random: Random): string[] {
  return [...new Set(Array.from({ length: count }, () => random.pick(ids)))];
}

function later(createdAt: number, random: Random): number {
  return createdAt + random.below(SEED_EPOCH - createdAt);
}
