import { Collection } from "./collection.js";
import { NumericIds } from "./ids.js";
import type { Conversation } from "./inbox-model.js";

/**
 * What was said between contacts and the team. The invented seed is planted when somebody first asks for it: most who use an
 * emulator never do, and then it costs neither time nor memory.
 */
export class Inbox {
  /** Conversations and tickets are numbered together. */
  readonly ids = new NumericIds(215_470_000_000_000);
  readonly partIds = new NumericIds(31_004_700_000);
  readonly messageIds = new NumericIds(403_918_300);
  readonly #conversations: Collection<Conversation>;
  #plant: (() => void) | null = null;

  constructor(lagMs: number, now: () => number) {
    this.#conversations = new Collection(lagMs, now);
  }

  /** Leaves the seeding to the first who asks for anything. */
  plantLater(plant: () => void): void {
    this.#plant = plant;
  }

  /** Whether anything that was to be seeded is seeded. */
  get isPlanted(): boolean {
    return this.#plant === null;
  }

  get conversations(): Collection<Conversation> {
    this.#plantNow();
    return this.#conversations;
  }

  /** Takes a deleted tag off everything. */
  untag(tagId: string): void {
    if (!this.isPlanted) return;
    for (const item of this.#conversations.written())
      if (item.tags.some(({ id }) => id === tagId))
        this.#conversations.plant({ ...item, tags: item.tags.filter(({ id }) => id !== tagId) });
  }

  #plantNow(): void {
    const plant = this.#plant;
    this.#plant = null;
    plant?.();
  }
}
