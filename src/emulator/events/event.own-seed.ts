import { z } from "zod";
import { SEED_EPOCH } from "../seed/epoch.js";
import { itemOf, moment, text } from "../seed/item.js";
import type { Planting } from "../seed/planting.js";

/** An event of a seed: something that a contact did. */
export interface SeedEvent {
  /** A reference to the contact. */
  readonly contact: string;
  readonly event_name: string;
  /** 2026-10-01 unless it is given. */
  readonly created_at?: number;
  readonly metadata?: Readonly<Record<string, unknown>>;
}

const EVENT = itemOf<SeedEvent>({
  contact: text,
  event_name: text,
  created_at: moment,
  metadata: z.record(z.string(), z.unknown()).optional(),
});

export function plantEvents(planting: Planting): void {
  const { inbox } = planting.workspace;
  for (const { item, path } of planting.items("events", EVENT)) {
    const contactId = planting.find("contacts", item.contact, `${path}.contact`);
    if (contactId === null) continue;
    const { event_name: name, created_at: createdAt = SEED_EPOCH, metadata = {} } = item;
    inbox.events.plant({ id: inbox.nextEventId(), contactId, name, createdAt, metadata });
  }
}
