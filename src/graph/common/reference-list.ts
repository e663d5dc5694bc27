import type { WorkspaceList } from "../../intercom/memory/workspace-list.js";
import type { Work } from "../../intercom/work.js";
import { andThen, type MaybePromise } from "./maybe-promise.js";

/** Things of a workspace list by their id, in the list's order. */
export type ById<T> = ReadonlyMap<string, T>;

/** A workspace list as one operation sees it: one and the same from beginning to end. */
export interface ReferenceList<T> {
  all(): MaybePromise<ById<T>>;
  /** The list. If it does not contain one of `ids`, it is read once more: something may have been added elsewhere. */
  including(ids: readonly string[]): MaybePromise<ById<T>>;
  /** The list as Intercom has it now: read anew unless this operation has done so already. */
  fresh(): MaybePromise<ById<T>>;
  /** Reads the list from Intercom, also where this operation has done so already; it fails if Intercom cannot be reached. */
  reread(): Promise<ById<T>>;
  /** To be called after a write that changes the list. */
  forget(): void;
}

export function createReferenceList<T>(list: WorkspaceList<ById<T>>, work: Work): ReferenceList<T> {
  let seen: MaybePromise<ById<T>> | undefined;
  /** Whether `seen` came from Intercom for this operation; then asking again would tell nothing new. */
  let isFresh = false;

  const see = (read: MaybePromise<ById<T>>, fresh: boolean): MaybePromise<ById<T>> => {
    seen = read;
    isFresh = fresh;
    return read;
  };
  const all = () => {
    if (seen) return seen;
    const read = list.read(work);
    return see(read, read instanceof Promise);
  };

  const fresh = () =>
    andThen(all(), (items) => {
      if (isFresh) return seen ?? items;
      return see(
        list.refresh(work).catch(() => items), // what is known is better than an error
        true,
      );
    });

  return {
    all,
    fresh,
    including: (ids) => andThen(all(), (items) => (ids.every((id) => items.has(id)) ? items : fresh())),
    async reread() {
      const items = await list.refresh(work);
      see(items, true);
      return items;
    },
    forget() {
      list.forget();
      seen = undefined;
      isFresh = false;
    },
  };
}

/** Keys a list by id. */
export function byId<T extends { readonly id: string }>(items: readonly T[]): ById<T> {
  return new Map(items.map((item) => [item.id, item]));
}

/** Those of `ids` that the list knows, in the order of `ids`. */
export function pick<T>(items: ById<T>, ids: readonly string[]): T[] {
  const picked: T[] = [];
  for (const id of ids) {
    const item = items.get(id);
    if (item !== undefined) picked.push(item);
  }
  return picked;
}
