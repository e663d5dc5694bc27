import { DAY } from "../seed/epoch.js";
import type { Contact } from "../workspace/model.js";
import type { Store } from "../workspace/store.js";

/** Writes so many notes about a contact, an hour apart, by the workspace's admins in turn. */
export function addNotes(contact: Contact, count: number, store: Store): Contact {
  const adminIds = [...store.admins.keys()];
  const noteIds = Array.from({ length: count }, (_, index) => {
    const id = String(store.noteIds.next());
    store.notes.set(id, {
      id,
      about: { type: "contact", id: contact.id },
      adminId: adminIds[index % adminIds.length] ?? null,
      body: `<p>Call ${index + 1}: all is well.</p>`,
      createdAt: contact.created_at + DAY + index * 3600,
    });
    return id;
  });
  return { ...contact, noteIds: [...noteIds.reverse(), ...contact.noteIds] };
}
