import type { Contact } from "../../graph/contacts/contact.type.js";
import type { Context } from "../../graph/context.js";
import { persist } from "../persist.js";
import type { Companies } from "./attach.js";
import type { ReadyRow } from "./check-row.js";
import { choose } from "./choose.js";
import { resultOfFailure } from "./explain.js";
import type { Facts } from "./facts.js";
import { isHeld } from "./is-held.js";
import { lookUp } from "./look-up.js";
import type { RowResult } from "./results.js";

export interface PreviewSetting {
  readonly facts: Facts;
  readonly companies: Companies;
  readonly key: string | undefined;
  readonly signal: AbortSignal;
}

/** What an import would do with up to 50 rows, as far as the search index knows; nothing is written. */
export async function previewBatch(
  context: Context,
  rows: readonly ReadyRow[],
  { facts, companies, key, signal }: PreviewSetting,
): Promise<RowResult[]> {
  const found = await persist(() => lookUp(context.intercom, rows, key), signal);
  const results: RowResult[] = [];
  for (const row of rows) {
    try {
      const wanted = await companies.of(context, row);
      const contact = choose(row, found.get(row.row) ?? []);
      const isThere = contact !== undefined && wanted.every(({ id }) => contact.companyRefs.ids.includes(id));
      const outcome = !contact
        ? "created"
        : isThere && isAsWanted(contact, row, facts)
          ? "unchanged"
          : "updated";
      results.push({
        row: row.row,
        outcome,
        contactId: contact?.id ?? null,
        code: null,
        field: null,
        message: null,
      });
    } catch (error) {
      results.push(await resultOfFailure(error, row, context));
    }
  }
  return results;
}

function isAsWanted(contact: Contact, row: ReadyRow, { tags }: Facts): boolean {
  const ids = new Set(contact.tagRefs.ids);
  const isTagged = row.tags.every((name) =>
    [...(tags?.values() ?? [])].some((tag) => tag.name === name && ids.has(tag.id)),
  );
  return isTagged && isHeld(contact, row.body);
}
