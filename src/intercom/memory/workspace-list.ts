import type { Changes } from "../changes.js";
import type { IntercomClient, Sdk } from "../client.js";
import type { Endpoint } from "../endpoints/endpoint.js";
import { IntercomFailure } from "../transport/failure.js";
import type { Bill, Work } from "../work.js";

/** A list that belongs to the whole workspace: tags, segments, teammates, definitions, the workspace itself. */
export interface WorkspaceListDefinition<T, Raw> {
  readonly name: string;
  /** The call that answers with the whole list. */
  readonly endpoint: Endpoint<Raw>;
  /** Writes the request of that call. */
  write(sdk: Sdk): PromiseLike<unknown>;
  /** Makes the list from the answer. */
  read(raw: Raw): T;
}

/** How long a list is served without asking again. */
const FRESH_MS = 60_000;
/** How long it is still served while one refresh runs, or while Intercom cannot be reached. */
const STALE_MS = 3_600_000;
/** How long Intercom is left alone after a refresh that failed. */
const RETRY_MS = 5_000;

interface Loaded<T> {
  readonly value: T;
  /** On the clock of `performance.now()`, which no step of the wall clock moves. */
  readonly loadedAt: number;
}

/**
 * One workspace list, shared by all operations. Warm reads are synchronous, which saves a promise for every tag of
 * every contact; people never come in here.
 */
export class WorkspaceList<T> {
  #loaded: Loaded<T> | undefined;
  #loading: Promise<T> | undefined;
  /** Grows when the list is forgotten, so that a load begun before a write does not bring the old list back. */
  #generation = 0;
  /** When Intercom was last asked in vain. */
  #failedAt = Number.NEGATIVE_INFINITY;
  readonly #load: (bill: Bill | undefined) => Promise<T>;
  readonly #isPersonal: boolean;
  readonly #onWrite: () => void;

  /**
   * @param load Reads the list, on a bill or, where nobody waits for it, on none.
   * @param options.isPersonal Whether people are in the list.
   * @param options.onWrite Told when a write of ours has changed the list; it has to drop the list.
   */
  constructor(
    load: (bill: Bill | undefined) => Promise<T>,
    { isPersonal = false, onWrite = () => this.drop() }: { isPersonal?: boolean; onWrite?: () => void } = {},
  ) {
    this.#load = load;
    this.#isPersonal = isPersonal;
    this.#onWrite = onWrite;
  }

  /** The list from memory, or from Intercom by a call on the bill of `work`. */
  read(work: Work): T | Promise<T> {
    const loaded = this.#loaded;
    const age = loaded ? performance.now() - loaded.loadedAt : Number.POSITIVE_INFINITY;
    if (!loaded || age >= STALE_MS) return this.refresh(work);
    work.bill.usage.cacheHits += 1;
    this.#note(work.bill, FRESH_MS - age);
    if (age >= FRESH_MS) this.#refreshInBackground();
    return loaded.value;
  }

  /** The list if it is in memory, without a call. */
  peek(): T | undefined {
    const loaded = this.#loaded;
    return loaded && performance.now() - loaded.loadedAt < STALE_MS ? loaded.value : undefined;
  }

  /** The list from Intercom; joins a call that is under way. Where nobody waits for the answer, no call is made. */
  refresh({ bill, deadline: { readSignal } }: Work): Promise<T> {
    if (readSignal.aborted) return Promise.reject(new IntercomFailure("timeout"));
    this.#note(bill, FRESH_MS);
    return untilAborted(this.#start(bill), readSignal);
  }

  /** Takes a list that was read anyway. */
  prime(value: T): void {
    this.#loaded = { value, loadedAt: performance.now() };
  }

  /** To be called after each write that changes the list. */
  forget(): void {
    this.#onWrite();
  }

  /** Drops the list because it has changed. */
  drop(): void {
    this.#generation += 1;
    this.#loaded = undefined;
    this.#loading = undefined;
  }

  /** Marks the list as stale, so that the next use reads it again, because changes may have been missed. */
  markStale(): void {
    if (this.#loaded)
      this.#loaded = {
        ...this.#loaded,
        loadedAt: Math.min(this.#loaded.loadedAt, performance.now() - FRESH_MS),
      };
  }

  /** A list of people stays theirs, however it was read. */
  #note({ freshness }: Bill, freshMs: number): void {
    freshness.note(freshMs);
    if (this.#isPersonal) freshness.isPrivate = true;
  }

  /** The stale list stands until Intercom answers again. */
  #refreshInBackground(): void {
    if (performance.now() - this.#failedAt < RETRY_MS) return;
    this.#start(undefined).catch(() => {
      this.#failedAt = performance.now();
    });
  }

  #start(bill: Bill | undefined): Promise<T> {
    if (this.#loading) return this.#loading;
    const generation = this.#generation;
    const loading = this.#load(bill).then(
      (value) => {
        if (generation === this.#generation) {
          this.prime(value);
          this.#loading = undefined;
        }
        return value;
      },
      (error: unknown) => {
        if (generation === this.#generation) this.#loading = undefined;
        throw error;
      },
    );
    loading.catch(() => undefined); // it may fail when nobody waits for it any more
    this.#loading = loading;
    return loading;
  }
}

/** The load is shared, the deadline is not: whoever has no time left goes, the others keep waiting. */
function untilAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(new IntercomFailure("timeout"));
    signal.addEventListener("abort", abort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
  });
}

/** The lists of one workspace, each shared by all work. */
export class WorkspaceLists {
  readonly #lists = new Map<{ readonly name: string }, WorkspaceList<unknown>>();
  readonly #changes: Changes;
  readonly #clientFor: (bill: Bill | undefined) => IntercomClient;

  /** @param clientFor The way to Intercom on a bill, or on none where nobody waits for the list. */
  constructor(changes: Changes, clientFor: (bill: Bill | undefined) => IntercomClient) {
    this.#changes = changes;
    this.#clientFor = clientFor;
    changes.listen((change) => {
      for (const [{ name }, list] of this.#lists)
        if (change.kind === "gap") list.markStale();
        else if (change.kind === "list" && change.name === name) list.drop();
    });
  }

  /** The shared copy of a list, which is made when it is asked for first. */
  get<T, Raw>(definition: WorkspaceListDefinition<T, Raw>): WorkspaceList<T> {
    const known = this.#lists.get(definition) as WorkspaceList<T> | undefined;
    if (known) return known;
    const { name, endpoint, write, read } = definition;
    const list = new WorkspaceList((bill) => this.#clientFor(bill).call(endpoint, write).then(read), {
      isPersonal: endpoint.privacy === "personal",
      onWrite: () => this.#changes.publish({ kind: "list", name }, "own"),
    });
    this.#lists.set(definition, list as WorkspaceList<unknown>);
    return list;
  }
}
