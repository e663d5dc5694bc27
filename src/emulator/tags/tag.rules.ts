import { ApiError, resourceNotFound } from "../http/error.js";
import { mentions } from "../search/mentions.js";
import type { AppliedTag, Contact, Segment, Tag } from "../workspace/model.js";
import type { Store } from "../workspace/store.js";
import type { Workspace } from "../workspace/workspace.js";

export function findTag(id: string, store: Store): Tag {
  const tag = store.tags.get(id);
  if (!tag) throw resourceNotFound();
  return tag;
}

/** The tag of a name, regardless of case. A missing one is created. */
export function ensureTag(name: string, store: Store): Tag {
  return store.tagNamed(name) ?? keep({ id: String(store.tagIds.next()), name }, store);
}

/** The order in which Intercom lists tags and segments: alphabetical, regardless of case. */
export function byName(a: Pick<Tag, "name">, b: Pick<Tag, "name">): number {
  const [left, right] = [a.name.toLowerCase(), b.name.toLowerCase()];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Gives a tag another name, also one that another tag has: Intercom's own tests do that twice in one workspace. */
export function renameTag(tag: Tag, name: string, store: Store): Tag {
  return keep({ ...tag, name }, store);
}

/** Deletes a tag and takes it off everything; refused while a segment is made of it. */
export function deleteTag(tag: Tag, { store, inbox }: Workspace): void {
  const dependent = [...store.segments.values(), ...store.companySegments.values()].filter((segment) =>
    isMadeOf(segment, tag),
  );
  if (dependent.length > 0) {
    const names = dependent.map(({ name }) => name).join(", ");
    const message = `Unable to delete Tag with dependent objects. Segments: ${names}.`;
    throw new ApiError(400, "tag_has_dependent_objects", message);
  }
  store.tags.delete(tag.id);
  for (const contact of store.contacts()) {
    if (isTagged(contact, tag)) store.replaceContact(without(contact, tag));
  }
  inbox.untag(tag.id);
  for (const company of store.companies()) {
    if (company.tagIds.includes(tag.id)) {
      store.saveCompany({ ...company, tagIds: company.tagIds.filter((id) => id !== tag.id) });
    }
  }
}

/** Tags a contact in the name of the token's admin. A contact that has the tag keeps it as it was applied. */
export function applyTag(contact: Contact, tag: Tag, workspace: Workspace): AppliedTag {
  const known = contact.tags.find(({ id }) => id === tag.id);
  if (known) return known;
  const applied = { id: tag.id, appliedAt: workspace.seconds(), adminId: workspace.tokenAdmin().id };
  const updated_at = workspace.seconds();
  workspace.store.saveContact({ ...contact, tags: [...contact.tags, applied], updated_at });
  return applied;
}

/** Takes a tag off a contact and returns how it had been applied, if it was. */
export function removeTag(contact: Contact, tag: Tag, workspace: Workspace): AppliedTag | undefined {
  const applied = contact.tags.find(({ id }) => id === tag.id);
  if (applied) workspace.store.saveContact({ ...without(contact, tag), updated_at: workspace.seconds() });
  return applied;
}

function without(contact: Contact, tag: Tag): Contact {
  return { ...contact, tags: contact.tags.filter(({ id }) => id !== tag.id) };
}

function isTagged(contact: Contact, tag: Tag): boolean {
  return contact.tags.some(({ id }) => id === tag.id);
}

function isMadeOf({ rule }: Pick<Segment, "rule">, tag: Tag): boolean {
  return mentions(rule, (filter) => filter["field"] === "tag_id" && filter["value"] === tag.id);
}

function keep(tag: Tag, store: Store): Tag {
  store.tags.set(tag.id, tag);
  return tag;
}
