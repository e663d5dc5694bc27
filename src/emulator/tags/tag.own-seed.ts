import { z } from "zod";
import { itemOf, numericId, text } from "../seed/item.js";
import type { Planting } from "../seed/planting.js";

/** A tag of a seed. Other items refer to a tag by id or name. */
export interface SeedTag {
  /** Digits. */
  readonly id?: string;
  /** Regardless of case, no two tags may have the same name. */
  readonly name: string;
}

const TAG = z.preprocess(
  (raw) => (typeof raw === "string" ? { name: raw } : raw),
  itemOf<SeedTag>({ id: numericId, name: text }),
);

export function plantTags(planting: Planting): void {
  const { store } = planting.workspace;
  for (const { item, path, id } of planting.numbered("tags", planting.items("tags", TAG), store.tagIds)) {
    planting.once("tags", "name", item.name.toLowerCase(), path);
    store.tags.set(id, { id, name: item.name });
    planting.name("tags", id, item.name);
  }
}
