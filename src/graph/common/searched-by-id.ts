import DataLoader from "dataloader";
import type { RecentObjects } from "../../intercom/memory/recent-objects.js";
import type { KeyOf } from "../../intercom/memory/unknown-ids.js";
import type { Workspace } from "../../intercom/workspace.js";
import { inChunks } from "./chunks.js";
import { loadEach, nullIfNotFound } from "./or-error.js";

/** How things of one kind are read, and what is remembered of them. */
export interface SearchedById<Raw, Thing> {
  readonly of: KeyOf;
  readonly unknownIds: Workspace["unknownIds"];
  readonly recent: RecentObjects;
  /** Asks Intercom for one by its id; its answer has everything of it. */
  readonly find: (id: string) => Promise<Raw>;
  /** Asks the search for at most 50. */
  readonly search: (ids: readonly string[]) => Promise<readonly Raw[]>;
  readonly toThing: (raw: Raw) => Thing;
}

/**
 * Things by id: by search, 50 at a time, and those that it does not know, or does not know yet, one by one. `null` is one
 * that does not exist.
 */
export function createSearchedById<
  Raw extends { readonly id: string },
  Thing extends { readonly id: string },
>(setting: SearchedById<Raw, Thing>) {
  const { of, unknownIds, recent, find, search, toThing } = setting;

  /** Everything of a thing, as its own call gives it. */
  const whole: DataLoader<string, Thing | null> = new DataLoader(
    (ids) =>
      loadEach(ids, async (id) => {
        const raw = await unknownIds.verify(of, id, () => nullIfNotFound(find(id)));
        return raw && toThing(raw);
      }),
    { name: `${of}.whole` },
  );

  const byId: DataLoader<string, Thing | null> = new DataLoader(
    async (ids) => {
      const searchable = ids.filter((id) => !recent.has(id));
      // For a single one a call of its own has the same price, and its answer is fresher and has more.
      const chunks = searchable.length > 1 ? inChunks(searchable) : [];
      const rows = new Map(
        chunks.flatMap((chunk) => {
          const found = search(chunk);
          found.catch(() => undefined); // each id awaits it as well and reports it
          return chunk.map((id) => [id, found] as const);
        }),
      );
      return loadEach(ids, async (id) => {
        const raw = (await rows.get(id))?.find((row) => row.id === id);
        return raw ? toThing(raw) : whole.load(id);
      });
    },
    { name: `${of}.searched` },
  );

  return {
    byId,
    whole,

    /** Looks up one that a client names. Intercom is not asked again within a minute for one that it does not know. */
    lookUp: (id: string): Promise<Thing | null> =>
      unknownIds.has(of, id) ? Promise.resolve(null) : byId.load(id),

    /** The thing of a row of a search: `undefined` where it was written a moment ago and must be read by id. */
    ofRow(raw: Raw): Thing | undefined {
      if (recent.has(raw.id)) return undefined;
      const thing = toThing(raw);
      byId.prime(thing.id, thing);
      return thing;
    },

    /** Takes the whole thing that a write answered with. */
    written(raw: Raw): Thing {
      const thing = toThing(raw);
      recent.add(thing.id);
      for (const loader of [byId, whole]) loader.clear(thing.id).prime(thing.id, thing);
      return thing;
    },

    /** Forgets one that a write has changed. */
    forget(id: string): void {
      recent.add(id);
      byId.clear(id);
      whole.clear(id);
    },
  };
}
