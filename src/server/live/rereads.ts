import type { ChangedContact } from "../../graph/contacts/changes/read-changed.js";
import type { ContactEvent } from "../../intercom/contact-event.js";

/** The contact of an event. */
export interface Subject {
  /** As it was read after the event; `null` where it is gone or was not read. */
  readonly changed: ChangedContact | null;
  /** Whether it should have been read, and could not be. */
  readonly isMissed: boolean;
}

export interface RereadsOptions {
  /** Reads a contact by its id. Rejects where it cannot be read now. */
  readonly read: (id: string) => Promise<ChangedContact | null>;
  /** Whether a subscriber needs the contact. */
  readonly isNeeded: (event: ContactEvent) => boolean;
  readonly publish: (event: ContactEvent, subject: Subject) => void;
}

/**
 * Reads that wait for the rate limit at once. Where more contacts change than the lane of subscriptions may read, waiting
 * longer would only tell older news.
 */
const MAX_READING = 64;

const NOT_NEEDED: Subject = { changed: null, isMissed: false };
const MISSED: Subject = { changed: null, isMissed: true };

/**
 * Reads the contact of each event once for all subscribers, and publishes the events of a contact in their order. One read
 * of a contact is under way at a time: a state that was read before a change is published before it, and never after a
 * later one. Events that come during a read are answered by the next.
 */
export class Rereads {
  readonly #options: RereadsOptions;
  /** The events of contacts that are being read. */
  readonly #waiting = new Map<string, ContactEvent[]>();

  constructor(options: RereadsOptions) {
    this.#options = options;
  }

  /** Whether no contact is being read. */
  get isIdle(): boolean {
    return this.#waiting.size === 0;
  }

  add(event: ContactEvent): void {
    const { isNeeded, publish } = this.#options;
    const waiting = this.#waiting.get(event.id);
    if (waiting) waiting.push(event);
    else if (!isNeeded(event)) publish(event, NOT_NEEDED);
    else if (this.#waiting.size >= MAX_READING) publish(event, MISSED);
    else void this.#run(event);
  }

  async #run(first: ContactEvent): Promise<void> {
    const waiting = [first];
    this.#waiting.set(first.id, waiting);
    while (waiting.length > 0) {
      const events = waiting.splice(0);
      const subject = events.some(this.#options.isNeeded) ? await this.#read(first.id) : NOT_NEEDED;
      for (const event of events) this.#options.publish(event, subject);
    }
    this.#waiting.delete(first.id);
  }

  async #read(id: string): Promise<Subject> {
    try {
      return { changed: await this.#options.read(id), isMissed: false };
    } catch {
      return MISSED;
    }
  }
}
