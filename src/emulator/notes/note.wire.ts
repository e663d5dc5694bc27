import { formatAdmin } from "../admins/admin.wire.js";
import type { Admin, Note } from "../workspace/model.js";

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

function formatAuthor(author: Admin) {
  const { type, id, name, email, ...rest } = formatAdmin({ ...author, jobTitle: null });
  return { type, id, name, email, ...rest };
}
