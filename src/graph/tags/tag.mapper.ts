import type { RawTag } from "../../intercom/endpoints/tags.js";
import { identifier, label } from "../common/raw-values.js";
import type { Tag } from "./tag.type.js";

/** Intercom's words to ours. */
export function toTag(raw: RawTag): Tag {
  return { id: identifier(raw.id), name: label(raw.name) };
}
