import type { ApolloClient } from "@apollo/client";
import { useSyncExternalStore } from "react";
import { ContactChangesDocument, type ContactChangesSubscription } from "../generated/graphql";

type Change = NonNullable<ContactChangesSubscription["intercomContactChanged"]>;

/** Contacts that changed since a list was read. */
let changed: ReadonlySet<string> = new Set();
const listeners = new Set<() => void>();
/** What this page wrote itself is no news. */
const own = new Map<string, number>();
const OWN_MS = 15_000;
const REFUSED_WITHIN_MS = 5_000;
const MAX_PAUSE_MS = 60_000;

const set = (next: ReadonlySet<string>) => {
  changed = next;
  for (const listener of listeners) listener();
};

export function noteOwnWrite(...ids: readonly string[]): void {
  for (const id of ids) own.set(id, Date.now());
}

export const forgetChanges = () => set(new Set());

export const useChangeCount = () =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    () => changed.size,
  );

/**
 * Hears of changes for as long as the page is open. The contact of an event is in the cache before it is told, so that rows
 * on the screen follow by themselves; the count is for lists, which may have others in them now.
 */
export function listen(client: ApolloClient): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let attempts = 0;
  let openedAt = 0;
  let subscription = open();
  return () => {
    clearTimeout(timer);
    subscription.unsubscribe();
  };

  function open() {
    openedAt = Date.now();
    return client.subscribe({ query: ContactChangesDocument }).subscribe({
      next: ({ data }) => data?.intercomContactChanged && apply(data.intercomContactChanged),
      complete: again, // the server ends, or the connection broke
      error: again,
    });
  }

  /** Nothing is kept for a page that is away: when a stream breaks, lists count as changed. A refusal ends at once. */
  function again(): void {
    const hadStream = Date.now() - openedAt > REFUSED_WITHIN_MS;
    if (hadStream) set(new Set([...changed, ""]));
    attempts = hadStream ? 1 : attempts + 1;
    const ms = Math.min(MAX_PAUSE_MS, 1_000 * 2 ** attempts);
    timer = setTimeout(
      () => {
        subscription = open();
      },
      ms * (0.5 + Math.random() / 2),
    );
  }

  function apply({ kind, contactId }: Change): void {
    if (kind === "RESYNC") set(new Set([...changed, ""]));
    if (!contactId) return;
    if (kind === "ARCHIVED" || kind === "DELETED" || kind === "MERGED") {
      client.cache.evict({ id: client.cache.identify({ __typename: "Contact", id: contactId }) ?? "" });
      client.cache.gc();
    }
    if (Date.now() - (own.get(contactId) ?? 0) > OWN_MS) set(new Set([...changed, contactId]));
  }
}
