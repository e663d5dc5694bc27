import { isGone, needsContact, passes } from "../../graph/contacts/changes/contact-changed.filter.js";
import type { ChangedContact } from "../../graph/contacts/changes/read-changed.js";
import type { ContactEvent } from "../../intercom/contact-event.js";
import type { Audience } from "./audience.js";
import { Debounce } from "./debounce.js";
import { type LiveEvent, resync, toLiveEvent } from "./live-event.js";
import { type Pending, Rereads, type RereadsOptions, type Subject } from "./rereads.js";
import type { Subscriber } from "./subscriber.js";
import { type Judgement, Told } from "./told.js";

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
  readonly #debounce = new Debounce((event) => this.#take(event));
  readonly #told = new Told();
  readonly #rereads: Rereads;
  /** Who was told too little, because a contact could not be read. */
  readonly #owed = new Set<Subscriber>();
  #quiet: NodeJS.Timeout | undefined;
  #gap: NodeJS.Timeout | undefined;
  #hasGapAgain = false;

  constructor(options: ContactNewsOptions) {
    this.#options = options;
    this.#rereads = new Rereads({
      read: options.read,
      isNeeded: (pending) => this.#needsContact(pending),
      publish: (pending, subject) => this.#publish(pending, subject),
    });
  }

  hear(event: ContactEvent): void {
    if (this.#options.audience.size > 0) this.#debounce.hear(event);
  }

  /** Tells everybody that changes may have been missed; of a connection that flickers at once, and at the end of each second. */
  hearGap(): void {
    this.#told.forget();
    if (this.#gap) {
      this.#hasGapAgain = true;
      return;
    }
    this.#gap = setTimeout(() => {
      this.#gap = undefined;
      if (this.#hasGapAgain) this.hearGap();
    }, QUIET_MS).unref();
    this.#hasGapAgain = false;
    this.#resync(this.#options.audience.members, "gap");
  }

  forget(subscriber: Subscriber): void {
    this.#owed.delete(subscriber);
  }

  /** Tells an event to those who want ids only at once, unless it has to be compared with what was told before. */
  #take(event: ContactEvent): void {
    const isHeld = this.#judgeNew(event) !== "news" || this.#rereads.holds(event.id);
    const takenAt = performance.now();
    if (!isHeld) {
      this.#told.begin(event, takenAt);
      const told = toLiveEvent(event, null);
      for (const subscriber of this.#options.audience.of(event, event.externalIdHash))
        if (subscriber.wantsIdsOnly) this.#push(subscriber, told);
    }
    this.#rereads.add({ event, isHeld, takenAt });
  }

  #judge({ event, isHeld }: Pending): Judgement {
    return isHeld ? this.#judgeNew(event) : "news";
  }

  /** A removal is also doubtful for who has begun to listen since: the contact may have been there again by then. */
  #judgeNew(event: ContactEvent): Judgement {
    const judgement = this.#told.judge(event);
    if (!isGone(event) || judgement === "doubtful") return judgement;
    const ageMs = Date.now() - event.at; // by two clocks; a wrong one costs a read
    const from = Math.min(
      performance.now() - ageMs,
      this.#told.toldAt(event, undefined) ?? Number.POSITIVE_INFINITY,
    );
    for (const { since } of this.#options.audience.of(event, event.externalIdHash))
      if (since > from) return "doubtful";
    return judgement;
  }

  #needsContact(pending: Pending): boolean {
    const { event } = pending;
    const judgement = this.#judge(pending);
    if (judgement !== "news") return judgement === "doubtful";
    if (isGone(event)) return false; // there is nothing to read
    const { audience } = this.#options;
    if (event.externalIdHash === null && audience.watchesExternalIds) return true;
    for (const subscriber of audience.of(event, event.externalIdHash))
      if (subscriber.selectsContact || needsContact(subscriber.filter, event)) return true;
    return false;
  }

  #publish(pending: Pending, { changed, isRead, isMissed }: Subject): boolean {
    const { audience, externalIdHash, observer } = this.#options;
    const { event: heard, isHeld, takenAt } = pending;
    const judgement = this.#judge(pending);
    if (judgement === "doubtful" && !isRead && !isMissed) return false;
    // What came late is told as a change without a name, to those who may not know what is there now.
    const isOutdated = judgement === "doubtful" && isRead && isGone(heard) === (changed !== null);
    const event: ContactEvent = isOutdated ? { ...heard, what: "UNKNOWN", tagId: null } : heard;
    const isAway = isGone(heard) !== isOutdated;
    const toldAt = this.#toldAt(pending, isOutdated, changed);
    const externalId = changed?.contact.externalId;
    const hash = externalId ? externalIdHash(externalId) : event.externalIdHash;
    const told = toLiveEvent(event, changed);
    let outcome: EventOutcome = "nobody";
    if (isHeld && !isOutdated) this.#told.begin(event, takenAt);
    if (isOutdated && !isAway) this.#told.isThere(event.id);
    for (const subscriber of audience.of(event, hash)) {
      const { filter, selectsContact, wantsIdsOnly, isAnsweredByRead, since } = subscriber;
      if (since > takenAt) continue; // whoever came after the change queries what is there now
      if (wantsIdsOnly && !isHeld) {
        outcome = "told"; // at once
        continue;
      }
      // Who reads more than the contact that is told has not read it at the same time.
      if (toldAt !== undefined && since <= toldAt && (isAnsweredByRead || isAway)) continue;
      if (isMissed && (selectsContact || needsContact(filter, event))) this.#owe(subscriber);
      if (!passes(filter, event, isRead ? changed : undefined)) continue;
      outcome = isMissed ? "told-without-contact" : "told";
      this.#push(subscriber, told);
    }
    this.#told.note(event, changed?.state, takenAt);
    observer.countEvent(event.what, outcome);
    return true;
  }

  /** When what an event says was told before; `undefined` where it is news. */
  #toldAt(
    { event, isHeld }: Pending,
    isOutdated: boolean,
    changed: ChangedContact | null,
  ): number | undefined {
    if (isOutdated) return this.#told.isAt(event.id, changed?.state);
    const isTaken = isGone(event) && !isHeld; // what is remembered is this event
    return isTaken ? undefined : this.#told.toldAt(event, changed?.state);
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
