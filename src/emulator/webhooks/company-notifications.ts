import { isDeepStrictEqual } from "node:util";
import type { Company } from "../workspace/model.js";
import type { WebhookItems } from "./items.js";
import type { Notification } from "./notification.js";

/** The notifications of a write of a company. Its tags and notes have no topic. */
export function companyNotifications(
  old: Company | undefined,
  company: Company | null,
  items: WebhookItems,
): Notification[] {
  if (!company) return old ? [{ topic: "company.deleted", item: deleted(old) }] : [];
  const item = items.company(company);
  if (!old) return [{ topic: "company.created", item }];
  return isDeepStrictEqual(told(old), told(company)) ? [] : [{ topic: "company.updated", item }];
}

function deleted({ id }: Company) {
  return { type: "company", id, deleted: true };
}

function told(company: Company): Omit<Company, "tagIds" | "noteIds" | "updatedAt"> {
  const { tagIds: _tags, noteIds: _notes, updatedAt: _when, ...rest } = company;
  return rest;
}
