import type { IntercomClient } from "../client.js";
import type { Operation } from "../operation.js";
import { IntercomFailure } from "../transport/failure.js";

/** A list that belongs to the whole workspace and to no person: tags, segments, definitions, the workspace itself. */
export interface WorkspaceListDefinition<T> {
  readonly name: string;
  /** Reads the whole list; it may make one call. */
  load(intercom: IntercomClient): Promise<T>;
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
  readonly #load: (payer: Operation | undefined) => Promise<T>;
  readonly #onForget: () => void;

  /**
   * @param load Reads the list, on the bill of an operation or on nobody's.
   * @param onForget Told when a write of ours has changed the list.
   */
  constructor(load: (payer: Operation | undefined) => Promise<T>, onForget: () => void = () => {}) {
    this.#load = load;
    this.#onForget = onForget;
  }

  /** The list from memory, or from Intercom on behalf of `operation`, which then pays for the call. */
  read(operation: Operation): T | Promise<T> {
    const loaded = this.#loaded;
    const age = loaded ? performance.now() - loaded.loadedAt : Number.POSITIVE_INFINITY;
    if (!loaded || age >= STALE_MS) return this.refresh(operation);
    operation.usage.cacheHits += 1;
    operation.freshness.note(FRESH_MS - age);
    if (age >= FRESH_MS) this.#refreshInBackground();
    return loaded.value;
  }

  /** The list if it is in memory, without a call. */
  peek(): T | undefined {
    const loaded = this.#loaded;
    return loaded && performance.now() - loaded.loadedAt < STALE_MS ? loaded.value : undefined;
  }

  /** The list from Intercom; joins a call that is under way. Where nobody waits for the answer, no call is made. */
  refresh(operation: Operation): Promise<T> {
    const { readSignal, freshness } = operation;
    if (readSignal.aborted) return Promise.reject(new IntercomFailure("timeout"));
    freshness.note(FRESH_MS);
    return untilAborted(this.#start(operation), readSignal);
  }

  /** Takes a list that was read anyway. */
  prime(value: T): void {
    this.#loaded = { value, loadedAt: performance.now() };
  }

  /** To be called after each write that changes the list. */
  forget(): void {
    this.drop();
    this.#onForget();
  }

  /** Forgets the list because of what was written elsewhere. */
  drop(): void {
    this.#generation += 1;
    this.#loaded = undefined;
    this.#loading = undefined;
  }

  /** Lets the list be read anew at the next occasion, because news of it may have been missed. */
  markStale(): void {
    if (this.#loaded)
      this.#loaded = {
        ...this.#loaded,
        loadedAt: Math.min(this.#loaded.loadedAt, performance.now() - FRESH_MS),
      };
  }

  /** The stale list stands until Intercom answers again. */
  #refreshInBackground(): void {
    if (performance.now() - this.#failedAt < RETRY_MS) return;
    this.#start(undefined).catch(() => {
      this.#failedAt = performance.now();
    });
  }

  #start(payer: Operation | undefined): Promise<T> {
    if (this.#loading) return this.#loading;
    const generation = this.#generation;
    const loading = this.#load(payer).then(
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
