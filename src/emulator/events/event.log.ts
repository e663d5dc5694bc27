import type { CustomerEvent } from "../workspace/inbox-model.js";

interface Logged extends CustomerEvent {
  /** From when on lists show it, in Unix milliseconds. */
  readonly visibleAt: number;
}

/** What contacts did, of each the latest first. */
export class EventLog {
  readonly #byContact = new Map<string, Logged[]>();

  constructor(
    private readonly lagMs: number,
    private readonly now: () => number,
  ) {}

  /** The events of a contact that can be seen by now. */
  of(contactId: string): CustomerEvent[] {
    const now = this.now();
    return (this.#byContact.get(contactId) ?? []).filter(({ visibleAt }) => visibleAt <= now);
  }

  /** Every event, the latest of each contact first. */
  all(): CustomerEvent[] {
    return [...this.#byContact.values()].flatMap((events) =>
      events.map(({ visibleAt: _, ...event }) => event),
    );
  }

  /** Whether a contact has an event of that name and second, seen or not yet. */
  has(contactId: string, name: string, createdAt: number): boolean {
    const events = this.#byContact.get(contactId) ?? [];
    return events.some((it) => it.name === name && it.createdAt === createdAt);
  }

  /** Adds an event that is seen after the lag. */
  add(event: Omit<CustomerEvent, "at">): void {
    this.#insert({ ...event, at: event.createdAt * 1000, visibleAt: this.now() + this.lagMs });
  }

  /** Adds an event that is seen at once. */
  plant(event: Omit<CustomerEvent, "at">): void {
    this.#insert({ ...event, at: event.createdAt * 1000, visibleAt: 0 });
  }

  /** Gives the events of a merged contact to the one which it is part of now. */
  move(from: string, into: string): void {
    const events = this.#byContact.get(from) ?? [];
    this.#byContact.delete(from);
    for (const event of events.toReversed()) this.#insert({ ...event, contactId: into });
  }

  /** Events of one second lie a millisecond apart. */
  #insert(event: Logged): void {
    const events = this.#byContact.get(event.contactId) ?? [];
    let { at } = event;
    while (events.some((it) => it.at === at)) at += 1;
    const place = events.findIndex((it) => it.at < at);
    events.splice(place === -1 ? events.length : place, 0, { ...event, at });
    this.#byContact.set(event.contactId, events);
  }
}
