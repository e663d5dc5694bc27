import type { Context } from "../../context.js";
import type { Contact } from "../contact.type.js";
import { stateOf } from "../contact-state.js";
import type { FilteredContact } from "./contact-changed.filter.js";

/** A contact as it was read after an event. */
export interface ChangedContact extends FilteredContact {
  readonly contact: Contact;
  /** A hash of all that Intercom says of it; `undefined` where it has more tags, companies or subscriptions than Intercom embeds. */
  readonly state: string | undefined;
}

/**
 * Reads a contact as it is now; `null` where it is gone.
 * @param needsTags Whether somebody filters by a tag: Intercom embeds ten, so that a contact with more costs one more call.
 */
export async function readChanged(
  { loaders }: Context,
  id: string,
  needsTags: boolean,
): Promise<ChangedContact | null> {
  const contact = await loaders.contacts.read(id);
  if (!contact) return null;
  const { role, tagRefs } = contact;
  const ids =
    needsTags && tagRefs.hasMore
      ? (await loaders.tags.byContactId.load(id)).map((tag) => tag.id)
      : tagRefs.ids;
  return { contact, role, tagIds: new Set(ids), state: stateOf(contact) };
}
