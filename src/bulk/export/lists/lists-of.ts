import type { Contact } from "../../../graph/contacts/contact.type.js";
import type { ListName } from "./list-names.js";

/** The lists of one contact, as they are written. */
export type Lists = Readonly<Partial<Record<ListName, readonly object[]>>>;

/** Beside the contacts, because those read their own payload only. */
const known = new WeakMap<Contact, Lists>();

/** Keeps the lists of a contact until it is written. */
export function keepLists(contact: Contact, lists: Lists): void {
  known.set(contact, lists);
}

/** A list of a contact; empty where it has none. */
export const listOf = (contact: Contact, name: ListName): readonly object[] =>
  known.get(contact)?.[name] ?? [];
