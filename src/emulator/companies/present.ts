import type { Company } from "../model.js";
import { presentNote } from "../notes.js";
import { byName } from "../tags.js";
import { formatCompany } from "../wire/company.js";
import type { Workspace } from "../workspace.js";
import { segmentsOfCompany } from "./segments.js";

/** A company as it is answered, with what hangs on it: its tags, segments, notes and the number of its contacts. */
export function presentCompany(company: Company, { id, store }: Workspace, version: string) {
  return formatCompany(company, {
    workspaceId: id,
    version,
    userCount: store.contactCountOf(company.id),
    tags: company.tagIds.flatMap((tagId) => store.tags.get(tagId) ?? []).sort(byName),
    segments: segmentsOfCompany(company, store),
    notes: company.noteIds.flatMap((noteId) => presentNote(noteId, store) ?? []),
  });
}
