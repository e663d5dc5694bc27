import { type Changes, idHash } from "./changes.js";
import type { ContactEvent, Happened } from "./contact-event.js";
import { KnownExternalIds } from "./memory/known-external-ids.js";
import { ChangedElsewhere, INDEX_LAG_MS } from "./memory/recent-writes.js";

/** What has changed outside: objects by Intercom's id and the customer's own, and lists by name. */
export interface News {
  readonly contacts: readonly { readonly id: string; readonly ownId: string | null }[];
  readonly companies: readonly { readonly id: string; readonly ownId: string | null }[];
  readonly lists: readonly string[];
  /** What happened to contacts, each with the customer's own id of it. */
  readonly events: readonly (Happened & { readonly ownId: string | null })[];
  /** When it happened, in Unix milliseconds. */
  readonly at: number;
}

/** Publishes on the bus of changes what this process knows first. */
export interface NewsPublisher {
  /** What an external id is called on the bus of changes. */
  externalIdHash(externalId: string): string;
  /** Remembers which external id a contact carries: webhooks of removals name its own id only. */
  learn(id: string, externalId: string): void;
  /** Publishes what a write of this process did to a contact, once it has taken effect. */
  tell(happened: Happened, externalId?: string | null): void;
  /** Publishes what a webhook says has changed. */
  hear(news: News): void;
}

/** @param secret Keys the hashes of ids; the same in all replicas. */
export function createNews(secret: string, changes: Changes): NewsPublisher {
  const elsewhere = new ChangedElsewhere();
  const hash = (id: string | null | undefined) => (id ? idHash(secret, id) : null);
  const externalIds = new KnownExternalIds((externalId) => idHash(secret, externalId));

  const eventOf = (
    { what, id, tagId = null, mergedIntoId = null }: Happened,
    ownId: string | null | undefined,
    told: Pick<ContactEvent, "at" | "toldBy">,
  ) => ({
    kind: "contact-event" as const,
    event: { what, id, externalIdHash: hash(ownId) ?? externalIds.hashOf(id), tagId, mergedIntoId, ...told },
  });

  return {
    externalIdHash: (externalId) => idHash(secret, externalId),
    learn: (id, externalId) => externalIds.learn(id, externalId),
    tell(happened, externalId) {
      changes.publish(eventOf(happened, externalId, { at: Date.now(), toldBy: "graph" }), "own");
    },
    hear({ contacts, companies, lists, events, at }) {
      for (const { id, ownId } of contacts)
        changes.publish(
          { kind: "contact", id, externalIdHash: hash(ownId), ageMs: elsewhere.take(id) ? 0 : INDEX_LAG_MS },
          "webhook",
        );
      for (const { id, ownId } of companies)
        changes.publish({ kind: "company", id, companyIdHash: hash(ownId) }, "webhook");
      for (const name of lists) changes.publish({ kind: "list", name }, "webhook");
      for (const { ownId, ...happened } of events)
        changes.publish(eventOf(happened, ownId, { at, toldBy: "intercom" }), "webhook");
    },
  };
}
