import type { RawNote } from "../../intercom/endpoints/notes.js";
import { optionalText, record, requiredId, time } from "../common/raw-values.js";
import type { ContactNote, EmbeddedAuthor } from "./note.type.js";

/** Intercom's words to ours. */
export function toNote(raw: RawNote): ContactNote {
  return {
    id: requiredId(raw.id),
    body: optionalText(raw.body) ?? "",
    createdAt: time(raw.created_at),
    contactId: optionalText(record(raw.contact)["id"]),
    embeddedAuthor: toAuthor(record(raw.author)),
  };
}

/** A note outlives the teammate who wrote it. */
function toAuthor(raw: Readonly<Record<string, unknown>>): EmbeddedAuthor | null {
  const { id } = raw;
  if (typeof id !== "string" && typeof id !== "number") return null;
  return {
    id: String(id),
    name: optionalText(raw["name"]),
    email: optionalText(raw["email"]),
    isAway: raw["away_mode_enabled"] === true,
  };
}
