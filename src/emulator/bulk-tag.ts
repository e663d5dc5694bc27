import { findLive } from "./contacts/states.js";
import type { Company, Tag } from "./model.js";
import type { Store } from "./store.js";
import { applyTag, ensureTag, removeTag } from "./tags.js";
import { isObject, type JsonObject, readId } from "./wire/body.js";
import { companyNotFound, invalidParameter } from "./wire/error.js";
import type { Workspace } from "./workspace.js";

/** Tags many users by their Intercom ids, or untags those marked `untag`. One unknown user, and nothing is done. */
export function tagUsers(name: string, items: unknown, workspace: Workspace, version: string): Tag {
  const users = readItems(items).map((item) => ({
    contact: findLive(readId(item["id"], "id"), workspace.store, version),
    isUntag: item["untag"] === true,
  }));
  const tag = ensureTag(name, workspace.store);
  for (const { contact, isUntag } of users) {
    // The same user may be in the list twice: go by what the contact is now.
    const current = workspace.store.contact(contact.id) ?? contact;
    if (isUntag) removeTag(current, tag, workspace);
    else applyTag(current, tag, workspace);
  }
  return tag;
}

/** Tags or untags many companies, by Intercom's id or by `company_id`. One unknown company, and nothing is done. */
export function tagCompanies(name: string, items: unknown, { store }: Workspace): Tag {
  const companies = readItems(items).map((item) => ({
    id: findCompany(item, store).id,
    isUntag: item["untag"] === true,
  }));
  const tag = ensureTag(name, store);
  for (const { id, isUntag } of companies) {
    const company = store.companies.get(id);
    if (!company) continue;
    const others = company.tagIds.filter((tagId) => tagId !== tag.id);
    store.companies.set(id, { ...company, tagIds: isUntag ? others : [...others, tag.id] });
  }
  return tag;
}

function findCompany(item: JsonObject, store: Store): Company {
  const company =
    item["id"] === undefined
      ? store.companyByCompanyId(readId(item["company_id"], "company_id"))
      : store.companies.get(readId(item["id"], "id"));
  if (!company) throw companyNotFound();
  return company;
}

function readItems(raw: unknown): JsonObject[] {
  if (Array.isArray(raw) && raw.every(isObject)) return raw;
  throw invalidParameter("invalid tag parameters");
}
