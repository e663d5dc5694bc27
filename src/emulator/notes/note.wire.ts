import { formatAdmin } from "../admins/admin.wire.js";
import type { Admin, Note } from "../workspace/model.js";

/** A note, with its author in short; the author may be gone. */
export function formatNote(
  { id, createdAt, about, body }: Note,
  author: Admin | undefined,
  teamIds: readonly number[],
) {
  return {
    type: "note",
    id,
    created_at: createdAt,
    [about.type]: { type: about.type, id: about.id },
    author: author ? formatAuthor(author, teamIds) : null,
    body,
  };
}

function formatAuthor(author: Admin, teamIds: readonly number[]) {
  const { type, id, name, email, ...rest } = formatAdmin({ ...author, jobTitle: null }, teamIds);
  return { type, id, name, email, ...rest };
}
