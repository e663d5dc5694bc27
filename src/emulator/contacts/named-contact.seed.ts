import { addNotes } from "../notes/note.seed.js";
import { DAY, SEED_EPOCH } from "../seed/epoch.js";
import type { Contact } from "../workspace/model.js";
import type { Store } from "../workspace/store.js";
import { newContact } from "./new-contact.js";

const CREATED_AT = SEED_EPOCH - 800 * DAY;

/** How many of the named people are live. */
export const NAMED_LIVE = 4;

/** The contacts with a special purpose, in every workspace that is large enough for them (docs/emulator.md). */
export function seedNamedPeople(store: Store): void {
  const user = (externalId: string, name: string, email: string): Contact => ({
    ...newContact(store.objectIds.next(CREATED_AT), "user", CREATED_AT),
    external_id: externalId,
    name,
    email,
    signed_up_at: CREATED_AT,
  });

  store.saveContact(withMuch(user("seed-many", "Maeve Many", "maeve.many@example.com"), store));
  store.saveContact(user("seed-merge-user", "Milo Merge", "merge.me@example.com"));
  store.saveContact({
    ...newContact(store.objectIds.next(CREATED_AT), "lead", CREATED_AT),
    external_id: "5eed5eed-0000-4000-8000-000000000001",
    email: "merge.me@example.com",
    phone: "+35315550100",
    tags: appliedTags(store, 2),
    custom_attributes: { plan: "pro" },
  });
  store.saveContact(user("auth0|seed-user", "Odd Key", "odd.key@example.com"));
  store.saveContact({ ...user("seed-archived", "Archie Archived", "archie@example.com"), state: "archived" });
}

/** Has more of each than Intercom embeds or puts on a page by default: 11 tags, 12 companies, 60 notes. */
function withMuch(contact: Contact, store: Store): Contact {
  const companyIds = Array.from(store.companies(), ({ id }) => id).slice(0, 12);
  const consents: Contact["consents"] = [
    { subscriptionTypeId: "101", consent: "opt_out" },
    { subscriptionTypeId: "103", consent: "opt_in" },
  ];
  return addNotes(
    { ...contact, companyIds, consents, tags: appliedTags(store, 11), extraTagCount: 3 },
    60,
    store,
  );
}

function appliedTags(store: Store, count: number): Contact["tags"] {
  const [adminId = ""] = store.admins.keys();
  return [...store.tags.keys()].slice(0, count).map((id) => ({ id, appliedAt: CREATED_AT + DAY, adminId }));
}
