import type { RawTag } from "../../intercom/endpoints/tags.js";
import { requiredId, requiredText } from "../common/raw-values.js";
import type { Tag } from "./tag.type.js";

/** Intercom's words to ours. */
export function toTag(raw: RawTag): Tag {
  return { id: requiredId(raw.id), name: requiredText(raw.name) };
}
