import type { CustomerEvent } from "../workspace/inbox-model.js";
import type { Contact } from "../workspace/model.js";

/** Whose events they are, by all that is known of the contact. */
export function formatIdentity({ id, external_id, email }: Contact) {
  return {
    ...(email ? { email } : {}),
    intercom_user_id: id,
    ...(external_id === null ? {} : { user_id: external_id }),
  };
}

export function formatEvent(event: CustomerEvent, contact: Contact) {
  return {
    type: "event",
    event_name: event.name,
    created_at: event.createdAt,
    id: event.id,
    ...formatIdentity(contact),
    metadata: event.metadata,
  };
}

/** The events of a contact, counted by name: however old, and in the order in which each was first seen. */
export function formatSummary(events: readonly CustomerEvent[], contact: Contact) {
  const byName = new Map<string, CustomerEvent[]>();
  for (const event of events.toReversed()) byName.set(event.name, [...(byName.get(event.name) ?? []), event]);
  return {
    type: "event.summary",
    ...formatIdentity(contact),
    events: [...byName].map(([name, of]) => ({
      name,
      first: toIso(of[0]?.createdAt ?? 0),
      last: toIso(of.at(-1)?.createdAt ?? 0),
      count: of.length,
    })),
  };
}

function toIso(seconds: number): string {
  return new Date(seconds * 1000).toISOString().replace("Z", "+00:00");
}
