import type { Admin, Note } from "../model.js";

/** A note, with its author in short; the author may be gone. */
export function formatNote({ id, createdAt, about, body }: Note, author: Admin | undefined) {
  return {
    type: "note",
    id,
    created_at: createdAt,
    [about.type]: { type: about.type, id: about.id },
    author: author ? formatAuthor(author) : null,
    body,
  };
}

function formatAuthor({ id, name, email }: Admin) {
  return { type: "admin", id, name, email, away_mode_enabled: false, away_mode_reassign: false };
}
