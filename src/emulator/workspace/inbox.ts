import { EventLog } from "../events/event.log.js";
import { Collection, type Watcher } from "./collection.js";
import { NumericIds } from "./ids.js";
import type { Conversation } from "./inbox-model.js";
import type { Ticket } from "./ticket-model.js";

/** Receives every write, with the version before it; `null` when the item was deleted. */
export interface InboxWatcher {
  readonly conversationSaved: Watcher<Conversation>;
  readonly ticketSaved: Watcher<Ticket>;
}

/**
 * What was said between contacts and the team, and what contacts did. The invented seed is planted when somebody first asks for it: most who use an
 * emulator never do, and then it costs neither time nor memory.
 */
export class Inbox {
  readonly #ids = {
    ids: new NumericIds(215_470_000_000_000),
    partIds: new NumericIds(31_004_700_000),
    messageIds: new NumericIds(403_918_300),
    ticketNumbers: new NumericIds(0),
    eventIds: new NumericIds(0),
  };
  readonly #conversations: Collection<Conversation>;
  readonly #tickets: Collection<Ticket>;
  readonly #events: EventLog;
  #plant: (() => void) | null = null;

  constructor(lagMs: number, now: () => number) {
    this.#conversations = new Collection(lagMs, now);
    this.#tickets = new Collection(lagMs, now);
    this.#events = new EventLog(lagMs, now);
  }

  /** Tells `watcher` of every write from now on; what is seeded is none. */
  watch({ conversationSaved, ticketSaved }: InboxWatcher): void {
    this.#conversations.watch(conversationSaved);
    this.#tickets.watch(ticketSaved);
  }

  /** Leaves the seeding to the first who asks for anything. */
  plantLater(plant: () => void): void {
    this.#plant = plant;
  }

  /** Whether anything that was to be seeded is seeded. */
  get isPlanted(): boolean {
    return this.#plant === null;
  }

  // What is numbered before the seed was planted would have the number of something of the seed.
  /** Conversations and tickets are numbered together. */
  get ids(): NumericIds {
    return this.#planted().ids;
  }

  get partIds(): NumericIds {
    return this.#planted().partIds;
  }

  get messageIds(): NumericIds {
    return this.#planted().messageIds;
  }

  get ticketNumbers(): NumericIds {
    return this.#planted().ticketNumbers;
  }

  get eventIds(): NumericIds {
    return this.#planted().eventIds;
  }

  get conversations(): Collection<Conversation> {
    this.#plantNow();
    return this.#conversations;
  }

  get tickets(): Collection<Ticket> {
    this.#plantNow();
    return this.#tickets;
  }

  get events(): EventLog {
    this.#plantNow();
    return this.#events;
  }

  /** An id for an event; Intercom's are UUIDs, and so are these. */
  nextEventId(): string {
    return `e7e70000-0000-4000-8000-${String(this.eventIds.next()).padStart(12, "0")}`;
  }

  /** Takes a deleted tag off everything. */
  untag(tagId: string): void {
    if (!this.isPlanted) return;
    untag(this.#conversations, tagId);
    untag(this.#tickets, tagId);
  }

  #planted() {
    this.#plantNow();
    return this.#ids;
  }

  #plantNow(): void {
    const plant = this.#plant;
    this.#plant = null;
    plant?.();
  }
}

function untag<T extends Conversation | Ticket>(items: Collection<T>, tagId: string): void {
  for (const item of items.written())
    if (item.tags.some(({ id }) => id === tagId))
      items.plant({ ...item, tags: item.tags.filter(({ id }) => id !== tagId) });
}
