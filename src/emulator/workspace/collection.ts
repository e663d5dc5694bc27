import { Buckets } from "./buckets.js";

interface Item {
  readonly id: string;
  readonly contactIds: readonly string[];
}

interface Pending<T> {
  readonly id: string;
  readonly version: T | null;
  readonly dueAt: number;
}

/** Receives every write, with the version before it; `null` when the item was deleted. */
export type Watcher<T> = (old: T | undefined, item: T | null) => void;

/** Items of contacts. By id they are as they were written last; lists and searches see a version only `lagMs` after its write. */
export class Collection<T extends Item> {
  readonly #written = new Map<string, T>();
  readonly #published = new Map<string, T>();
  readonly #byContact = new Buckets();
  #pending: Pending<T>[] = [];
  #revision = 0;
  #watcher: Watcher<T> = () => undefined;

  constructor(
    private readonly lagMs: number,
    private readonly now: () => number,
  ) {}

  /** Tells `watcher` of every write from now on. */
  watch(watcher: Watcher<T>): void {
    this.#watcher = watcher;
  }

  get(id: string): T | undefined {
    return this.#written.get(id);
  }

  /** Every item as it was written last, the first created first. */
  written(): Iterable<T> {
    return this.#written.values();
  }

  /** Puts an item in its place for everybody at once, without telling the watcher: a seed, or what follows from another write. */
  plant(item: T): void {
    this.#written.set(item.id, item);
    this.#apply(item.id, item);
  }

  /** Writes a version. */
  save(item: T): T {
    const old = this.#written.get(item.id);
    this.#written.set(item.id, item);
    this.#publish(item.id, item);
    this.#watcher(old, item);
    return item;
  }

  remove(item: T): void {
    this.#written.delete(item.id);
    this.#publish(item.id, null);
    this.#watcher(item, null);
  }

  /** Goes up whenever something else is to be seen in lists and searches. */
  revision(): number {
    this.#settle();
    return this.#revision;
  }

  published(): readonly T[] {
    this.#settle();
    return [...this.#published.values()];
  }

  /** The published items with one of these ids. */
  withIds(ids: readonly string[]): readonly T[] {
    this.#settle();
    return [...new Set(ids)].flatMap((id) => this.#published.get(id) ?? []);
  }

  /** The published items of one of these contacts. */
  ofContacts(contactIds: readonly string[]): readonly T[] {
    this.#settle();
    return this.withIds(contactIds.flatMap((contactId) => [...this.#byContact.get(contactId)]));
  }

  #publish(id: string, version: T | null): void {
    if (this.lagMs === 0) this.#apply(id, version);
    else this.#pending.push({ id, version, dueAt: this.now() + this.lagMs });
  }

  #settle(): void {
    const now = this.now();
    const due = this.#pending.filter(({ dueAt }) => dueAt <= now);
    if (due.length === 0) return;
    this.#pending = this.#pending.slice(due.length);
    for (const { id, version } of due) this.#apply(id, version);
  }

  #apply(id: string, version: T | null): void {
    this.#revision += 1;
    for (const contactId of this.#published.get(id)?.contactIds ?? []) this.#byContact.delete(contactId, id);
    for (const contactId of version?.contactIds ?? []) this.#byContact.add(contactId, id);
    if (version) this.#published.set(id, version);
    else this.#published.delete(id);
  }
}
