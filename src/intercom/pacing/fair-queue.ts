/**
 * A queue that several share: whoever waits in it takes turns with the others, and goes first come, first served among
 * what is its own. While nobody else waits, one may have every turn.
 */
export class FairQueue<Item> {
  /** In the order in which they have their turns. */
  readonly #queues = new Map<string, Item[]>();
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** Adds an item at the end of its owner's own queue. */
  push(owner: string, item: Item): void {
    const queue = this.#queues.get(owner);
    if (queue) queue.push(item);
    else this.#queues.set(owner, [item]);
    this.#length += 1;
  }

  /** Whose turn it is. */
  first(): Item | undefined {
    for (const [item] of this.#queues.values()) return item;
    return undefined;
  }

  /** Takes the first out; its owner has the next turn when all others have had theirs. */
  shift(): Item | undefined {
    for (const [owner, queue] of this.#queues) {
      const item = queue.shift();
      this.#length -= 1;
      this.#queues.delete(owner);
      if (queue.length > 0) this.#queues.set(owner, queue);
      return item;
    }
    return undefined;
  }

  /** Takes an item out, wherever it stands. */
  remove(owner: string, item: Item): void {
    const queue = this.#queues.get(owner);
    const index = queue?.indexOf(item) ?? -1;
    if (!queue || index === -1) return;
    queue.splice(index, 1);
    this.#length -= 1;
    if (queue.length === 0) this.#queues.delete(owner);
  }

  /**
   * Takes out the last item of whoever has most here, to make room for `owner`; `undefined` where `owner` has as many as
   * anybody.
   */
  giveWay(owner: string): Item | undefined {
    const own = this.#queues.get(owner)?.length ?? 0;
    let [most, longest]: [string, Item[]] = [owner, []];
    for (const [name, queue] of this.#queues)
      if (queue.length > longest.length) [most, longest] = [name, queue];
    const last = longest.at(-1);
    if (last === undefined || longest.length <= own + 1) return undefined;
    this.remove(most, last);
    return last;
  }

  /** All that wait. */
  items(): Item[] {
    return [...this.#queues.values()].flat();
  }
}
