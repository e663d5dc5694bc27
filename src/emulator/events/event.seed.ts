import { createDraw, type InboxSeed, ownerOf } from "../conversations/conversation.seed.js";
import { DAY, SEED_EPOCH } from "../seed/epoch.js";

const NAMES = ["placed-order", "invited-friend", "updated-plan", "exported-report", "logged-in"] as const;
const MOST_OF_ONE = 7;
const BUSY = "seed-many";
const MOST_OF_BUSY = 60;
/** Some are too old to be listed. */
const SPAN = 120 * DAY;

/** About three events a contact, from none to six; the contact that has much of everything has sixty. */
export function seedEvents({ seed, contacts, store, inbox }: InboxSeed): void {
  const draw = createDraw(seed ^ 0x2e7e);
  for (const contact of contacts) {
    const count = contact.external_id === BUSY ? MOST_OF_BUSY : draw.below(MOST_OF_ONE);
    const room = Math.min(SPAN, SEED_EPOCH - contact.created_at);
    const contactId = ownerOf(contact, store).id;
    for (let number = 0; number < count; number += 1) {
      const name = draw.pick(NAMES);
      const metadata =
        name === "placed-order" ? { order: `A-${draw.below(10_000)}`, price: draw.below(500) } : {};
      const createdAt = SEED_EPOCH - 1 - draw.below(room);
      inbox.events.plant({ id: inbox.nextEventId(), contactId, name, createdAt, metadata });
    }
  }
}
