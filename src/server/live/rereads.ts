import type { ChangedContact } from "../../graph/contacts/changes/read-changed.js";
import type { ContactEvent } from "../../intercom/contact-event.js";

/** The contact of an event. */
export interface Subject {
  /** As it was read after the event; `null` where it is gone or was not read. */
  readonly changed: ChangedContact | null;
  /** Whether it was asked for: a contact that was read and is `null` is gone. */
  readonly isRead: boolean;
  /** Whether it should have been read, and could not be. */
  readonly isMissed: boolean;
}

/** An event on its way to its subscribers. */
export interface Pending {
  readonly event: ContactEvent;
  /** Whether nobody was told of it yet; otherwise those who want ids only were, and it is certain. */
  readonly isHeld: boolean;
  /** As `performance.now()` has it: subscribers who came later are not told. */
  readonly takenAt: number;
}

export interface RereadsOptions {
  /** Reads a contact by its id. Rejects where it cannot be read now. */
  readonly read: (id: string) => Promise<ChangedContact | null>;
  /** Whether the contact is needed: a subscriber wants it, or the event is doubtful. */
  readonly isNeeded: (pending: Pending) => boolean;
  /** @returns False where the contact was not read and has to be: the event has become doubtful while it waited */
  readonly publish: (pending: Pending, subject: Subject) => boolean;
}

/**
 * Reads that wait for the rate limit at once. Where more contacts change than the lane of subscriptions may read, waiting
 * longer would only tell older news.
 */
const MAX_READING = 64;

const NOT_NEEDED: Subject = { changed: null, isRead: false, isMissed: false };
const MISSED: Subject = { changed: null, isRead: false, isMissed: true };

/**
 * Reads the contact of each event once for all subscribers, and publishes the events of a contact in their order. One read
 * of a contact is under way at a time: a state that was read before a change is published before it, and never after a
 * later one. Events that come during a read are answered by the next.
 */
export class Rereads {
  readonly #options: RereadsOptions;
  /** The events of contacts that are being read, with those that the read is for. */
  readonly #waiting = new Map<string, Pending[]>();

  constructor(options: RereadsOptions) {
    this.#options = options;
  }

  /** Whether no contact is being read. */
  get isIdle(): boolean {
    return this.#waiting.size === 0;
  }

  /** Whether an event of this contact waits that nobody has been told of. */
  holds(id: string): boolean {
    return this.#waiting.get(id)?.some(({ isHeld }) => isHeld) ?? false;
  }

  add(pending: Pending): void {
    const { isNeeded, publish } = this.#options;
    const waiting = this.#waiting.get(pending.event.id);
    if (waiting) waiting.push(pending);
    else if (!isNeeded(pending)) publish(pending, NOT_NEEDED);
    else if (this.#waiting.size >= MAX_READING) publish(pending, MISSED);
    else void this.#run(pending);
  }

  async #run(first: Pending): Promise<void> {
    const { isNeeded, publish } = this.#options;
    const { id } = first.event;
    const waiting = [first];
    this.#waiting.set(id, waiting);
    let mustRead = false;
    while (waiting.length > 0) {
      const batch = [...waiting];
      const subject: Subject = mustRead || batch.some(isNeeded) ? await this.#read(id) : NOT_NEEDED;
      mustRead = false;
      for (const pending of batch) {
        mustRead = !publish(pending, subject);
        if (mustRead) break;
        waiting.shift();
      }
    }
    this.#waiting.delete(id);
  }

  async #read(id: string): Promise<Subject> {
    try {
      return { changed: await this.#options.read(id), isRead: true, isMissed: false };
    } catch {
      return MISSED;
    }
  }
}
