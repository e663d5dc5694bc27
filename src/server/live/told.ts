import { LRUCache } from "lru-cache";
import { isGone } from "../../graph/contacts/changes/contact-changed.filter.js";
import type { ContactEvent } from "../../intercom/contact-event.js";
import { keyOfEvent } from "./live-event.js";

/** How an event fits what was told of its contact before. */
export type Judgement =
  | "news"
  /** The contact is gone, and that was told. */
  | "repeated"
  /** It says that the contact is gone or is there, and the opposite was told last: one of the two came late. */
  | "doubtful";

interface ToldOfContact {
  /** What took the contact away, and when that was told; `null` while it is there. */
  readonly gone: { readonly event: ContactEvent; readonly at: number } | null;
  /** The state that was told last; `undefined` where it is not known. */
  readonly state: string | undefined;
  /** The events that were told with that state, and when each was told last. */
  readonly events: Map<string, number>;
}

/** Intercom repeats a delivery after a minute. What it sends later than this is told again. */
const KEPT_MS = 5 * 60_000;
const MAX_KEPT = 10_000;

/**
 * Remembers what was told of each contact, by hashes. Intercom's webhooks are late, repeated and in any order, and they also tell of
 * the writes of this graph. No time tells an echo from another change in the same second; the contact itself does: an event
 * whose state was told before under the same name is no news.
 */
export class Told {
  readonly #contacts = new LRUCache<string, ToldOfContact>({ max: MAX_KEPT, ttl: KEPT_MS });

  /** Writes of this graph are judged as well: answers, replicas and the end of a second also change the order. */
  judge(event: ContactEvent): Judgement {
    const last = this.#contacts.get(event.id);
    if (!last || event.what === "UNKNOWN") return "news";
    if (!isGone(event)) return last.gone ? "doubtful" : "news";
    if (!last.gone) return "doubtful";
    return covers(last.gone.event, event) ? "repeated" : "news";
  }

  /**
   * When this event was told before, so that it is no news: a removal that was told already, or what Intercom tells of a contact
   * that has the state which was told with it; `undefined` where it is news.
   */
  toldAt(event: ContactEvent, state: string | undefined): number | undefined {
    const last = this.#contacts.get(event.id);
    if (!last) return undefined;
    if (isGone(event)) return last.gone && covers(last.gone.event, event) ? last.gone.at : undefined;
    if (event.toldBy === "graph" || state === undefined || last.state !== state) return undefined;
    return last.events.get(keyOfEvent(event));
  }

  /**
   * When it was told last, whatever the event, that a contact is what it is now.
   * @param state `undefined` where it is gone.
   */
  isAt(id: string, state: string | undefined): number | undefined {
    const last = this.#contacts.get(id);
    if (state === undefined) return last?.gone?.at;
    return last?.state === state ? Math.max(...last.events.values()) : undefined;
  }

  /** Somebody is told of this event: what it says of the contact being there holds for what comes later. */
  begin(event: ContactEvent, at: number): void {
    const { id, what } = event;
    if (what === "UNKNOWN") return void this.#contacts.delete(id);
    const last = this.#contacts.get(id);
    if (isGone(event)) {
      const first = last?.gone && covers(last.gone.event, event) ? last.gone.event : event;
      this.#contacts.set(id, { gone: { event: first, at }, state: undefined, events: new Map() });
    } else if (!last || last.gone) this.isThere(id);
  }

  /** Whatever was told, the contact is there. */
  isThere(id: string): void {
    this.#contacts.set(id, { gone: null, state: undefined, events: new Map() });
  }

  /**
   * Everybody was told of this event with this state.
   * @param state `undefined` where the contact was not read, or does not show everything.
   */
  note(event: ContactEvent, state: string | undefined, at: number): void {
    const last = this.#contacts.get(event.id);
    if (!last || last.gone) return; // something later took it away
    const isSame = state !== undefined && last.state === state;
    const events = isSame ? last.events : new Map<string, number>();
    if (state !== undefined) events.set(keyOfEvent(event), at);
    this.#contacts.set(event.id, { gone: null, state, events });
  }

  /** Changes may have been missed. */
  forget(): void {
    this.#contacts.clear();
  }
}

/** Who was told the first of two removals has nothing to do about the second: what is deleted or merged was archived at most before. */
const covers = (first: ContactEvent, second: ContactEvent): boolean =>
  keyOfEvent(first) === keyOfEvent(second) || (first.what !== "ARCHIVED" && second.what === "ARCHIVED");
