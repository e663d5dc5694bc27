import { findLive } from "../contacts/contact-state.rules.js";
import { isObject, type JsonObject, readId } from "../http/body.js";
import { ApiError, companyNotFound, invalidParameter } from "../http/error.js";
import { isAtLeast } from "../http/version.js";
import type { Tag } from "../workspace/model.js";
import type { Store } from "../workspace/store.js";
import type { Workspace } from "../workspace/workspace.js";
import { applyTag, ensureTag, removeTag } from "./tag.rules.js";

/** A contact or company that a call tagged or untagged, by Intercom's id. */
export interface Tagged {
  readonly id: string;
  readonly tagged: boolean;
}

interface Wanted {
  readonly id: string;
  readonly isUntag: boolean;
}

/** Tags many users by their Intercom ids, or untags those marked `untag`. */
export function tagUsers(
  name: string,
  items: unknown,
  workspace: Workspace,
  version: string,
): { tag: Tag; users: Tagged[] } {
  const { store } = workspace;
  const users = readItems(items, version, (item) => findLive(readId(item["id"], "id"), store).id);
  const tag = ensureTag(name, store);
  for (const { id, isUntag } of users) {
    // The same user may be in the list twice, so its latest version counts.
    const contact = findLive(id, store);
    if (isUntag) removeTag(contact, tag, workspace);
    else applyTag(contact, tag, workspace);
  }
  return { tag, users: users.map(toTagged) };
}

/** Tags or untags many companies, by Intercom's id or by `company_id`. */
export function tagCompanies(
  name: string,
  items: unknown,
  { store }: Workspace,
  version: string,
): { tag: Tag; companies: Tagged[] } {
  const companies = readItems(items, version, (item) => findCompanyId(item, store));
  const tag = ensureTag(name, store);
  for (const { id, isUntag } of companies) {
    const company = store.company(id);
    if (!company) continue;
    const others = company.tagIds.filter((tagId) => tagId !== tag.id);
    store.saveCompany({ ...company, tagIds: isUntag ? others : [...others, tag.id] });
  }
  return { tag, companies: companies.map(toTagged) };
}

/** Finds the ids of the items. An unknown one fails the call before any change; from 2.16 on it is skipped. */
function readItems(raw: unknown, version: string, find: (item: JsonObject) => string): Wanted[] {
  if (!Array.isArray(raw) || !raw.every(isObject)) throw invalidParameter("invalid tag parameters");
  return raw.flatMap((item) => {
    try {
      return { id: find(item), isUntag: item["untag"] === true };
    } catch (error) {
      const isMissing = error instanceof ApiError && error.status === 404;
      if (isMissing && isAtLeast(version, 16)) return [];
      throw error;
    }
  });
}

function findCompanyId(item: JsonObject, store: Store): string {
  const company =
    item["id"] === undefined
      ? store.companyByCompanyId(readId(item["company_id"], "company_id"))
      : store.company(readId(item["id"], "id"));
  if (!company) throw companyNotFound();
  return company.id;
}

function toTagged({ id, isUntag }: Wanted): Tagged {
  return { id, tagged: !isUntag };
}
