import { identifier, label } from "../common/raw-values.js";
import type { Tag } from "./tag.type.js";

/** A tag as Intercom sends it, whether alone or on a contact. */
export interface RawTag {
  readonly id: string;
  readonly name: string;
}

/** Intercom's words to ours. */
export function toTag(raw: RawTag): Tag {
  return { id: identifier(raw.id), name: label(raw.name) };
}
