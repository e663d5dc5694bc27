import { SEED_EPOCH } from "../seed/epoch.js";
import { itemOf, moment, numericId, text } from "../seed/item.js";
import type { Given, Planting } from "../seed/planting.js";
import type { Note } from "../workspace/model.js";
import { toHtml } from "./note.rules.js";

/** A note of a seed: about a contact or about a company. */
export interface SeedNote {
  /** Digits. */
  readonly id?: string;
  /** A reference to the contact that the note is about. */
  readonly contact?: string;
  /** A reference to the company that the note is about; companies have notes from version 2.15 on. */
  readonly company?: string;
  /** Text or HTML. */
  readonly body: string;
  /** A reference to the admin who wrote it; the first admin unless it is given. */
  readonly author?: string;
  /** 2026-10-01 unless it is given. */
  readonly created_at?: number;
}

const NOTE = itemOf<SeedNote>({
  id: numericId,
  contact: text.optional(),
  company: text.optional(),
  body: text,
  author: text.optional(),
  created_at: moment,
});

export function plantNotes(planting: Planting): void {
  const { workspace } = planting;
  const { store } = workspace;
  for (const { item, path, id } of planting.numbered("notes", planting.items("notes", NOTE), store.noteIds)) {
    const about = subjectOf({ item, path }, planting);
    const authorId = item.author && planting.find("admins", item.author, `${path}.author`);
    if (about === null) continue;
    store.notes.set(id, {
      id,
      about,
      adminId: authorId ?? workspace.tokenAdmin().id,
      body: toHtml(item.body),
      createdAt: item.created_at ?? SEED_EPOCH,
    });
    const [contact, company] = [store.contact(about.id), store.company(about.id)];
    if (about.type === "contact" && contact)
      store.saveContact({ ...contact, noteIds: [id, ...contact.noteIds] });
    if (about.type === "company" && company)
      store.saveCompany({ ...company, noteIds: [id, ...company.noteIds] });
  }
}

function subjectOf({ item, path }: Given<SeedNote>, planting: Planting): Note["about"] | null {
  const { contact, company } = item;
  if ((contact === undefined) === (company === undefined)) {
    planting.fault(path, "must have either a contact or a company");
    return null;
  }
  const [type, list, reference] =
    contact === undefined
      ? (["company", "companies", company ?? ""] as const)
      : (["contact", "contacts", contact] as const);
  const id = planting.find(list, reference, `${path}.${type}`);
  return id === null ? null : { type, id };
}
