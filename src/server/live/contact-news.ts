import { needsContact, passes } from "../../graph/contacts/changes/contact-changed.filter.js";
import type { ContactEvent } from "../../intercom/contact-event.js";
import type { Audience } from "./audience.js";
import { Debounce } from "./debounce.js";
import { type LiveEvent, resync, toLiveEvent } from "./live-event.js";
import { Rereads, type RereadsOptions, type Subject } from "./rereads.js";
import type { Subscriber } from "./subscriber.js";

/** How an event ended. */
export type EventOutcome = "told" | "told-without-contact" | "nobody";

export interface NewsObserver {
  countEvent(kind: string, outcome: EventOutcome): void;
  countReread(outcome: "read" | "missed"): void;
  countResync(reason: ResyncReason): void;
  countOverflow(): void;
}

export type ResyncReason = "gap" | "storm";

export interface ContactNewsOptions {
  readonly audience: Audience<Subscriber>;
  readonly read: RereadsOptions["read"];
  readonly externalIdHash: (externalId: string) => string;
  readonly observer: NewsObserver;
}

/** A storm is over when every contact could be read for so long, and none is being read. */
const QUIET_MS = 1_000;
/** After this time, those that are being read came after the storm: an earlier read would have failed. */
const MAX_QUIET_MS = 10_000;

/** Brings events to whom they concern. */
export class ContactNews {
  readonly #options: ContactNewsOptions;
  readonly #debounce = new Debounce((event) => this.#rereads.add(event));
  readonly #rereads: Rereads;
  /** Who was told too little, because a contact could not be read. */
  readonly #owed = new Set<Subscriber>();
  #quiet: NodeJS.Timeout | undefined;
  #gap: NodeJS.Timeout | undefined;

  constructor(options: ContactNewsOptions) {
    this.#options = options;
    this.#rereads = new Rereads({
      read: options.read,
      isNeeded: (event) => this.#needsContact(event),
      publish: (event, subject) => this.#publish(event, subject),
    });
  }

  hear(event: ContactEvent): void {
    if (this.#options.audience.size > 0) this.#debounce.hear(event);
  }

  /** Tells everybody that changes may have been missed; a connection that flickers is told of once a second. */
  hearGap(): void {
    if (this.#gap) return;
    this.#gap = setTimeout(() => {
      this.#gap = undefined;
    }, QUIET_MS).unref();
    this.#resync(this.#options.audience.members, "gap");
  }

  forget(subscriber: Subscriber): void {
    this.#owed.delete(subscriber);
  }

  #needsContact(event: ContactEvent): boolean {
    const { audience } = this.#options;
    if (event.externalIdHash === null && audience.watchesExternalIds) return true;
    for (const subscriber of audience.of(event, event.externalIdHash))
      if (subscriber.selectsContact || needsContact(subscriber.filter, event)) return true;
    return false;
  }

  #publish(event: ContactEvent, subject: Subject): void {
    const { audience, externalIdHash, observer } = this.#options;
    const { changed, isMissed } = subject;
    const externalId = changed?.contact.externalId;
    const hash = externalId ? externalIdHash(externalId) : event.externalIdHash;
    const told = toLiveEvent(event, subject);
    let outcome: EventOutcome = "nobody";
    for (const subscriber of audience.of(event, hash)) {
      const { filter, selectsContact } = subscriber;
      if (isMissed && (selectsContact || needsContact(filter, event))) this.#owe(subscriber);
      if (!passes(filter, event, changed)) continue;
      outcome = isMissed ? "told-without-contact" : "told";
      this.#push(subscriber, told);
    }
    observer.countEvent(event.what, outcome);
  }

  #push(subscriber: Subscriber, event: LiveEvent): void {
    if (subscriber.stream.push(event)) this.#options.observer.countOverflow();
  }

  #owe(subscriber: Subscriber): void {
    this.#owed.add(subscriber);
    this.#endStormIn(QUIET_MS);
  }

  #endStormIn(quietMs: number): void {
    clearTimeout(this.#quiet);
    this.#quiet = setTimeout(() => {
      if (!this.#rereads.isIdle && quietMs < MAX_QUIET_MS) this.#endStormIn(quietMs + QUIET_MS);
      else {
        this.#resync([...this.#owed], "storm");
        this.#owed.clear();
      }
    }, QUIET_MS).unref();
  }

  #resync(subscribers: Iterable<Subscriber>, reason: ResyncReason): void {
    const event = resync();
    this.#options.observer.countResync(reason);
    for (const subscriber of subscribers) this.#push(subscriber, event);
  }
}
