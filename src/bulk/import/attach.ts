import { LRUCache } from "lru-cache";
import { nullIfNotFound } from "../../graph/common/or-error.js";
import { toCompany } from "../../graph/companies/company.mapper.js";
import type { Company } from "../../graph/companies/company.type.js";
import type { Context } from "../../graph/context.js";
import { InvalidInput } from "../../graph/errors/invalid-input.js";
import { tagByName } from "../../graph/tags/tag-by-name.js";
import { contacts as taggedContacts } from "../../graph/tags/taggable.js";
import { endpoints } from "../../intercom/endpoints/endpoints.js";
import { IntercomFailure } from "../../intercom/transport/failure.js";
import { persist } from "../persist.js";
import type { Brought } from "./bring.js";
import type { ReadyRow } from "./check-row.js";
import type { Facts } from "./facts.js";
import type { RowResult } from "./results.js";
import type { CompanyKey } from "./row-input.js";

const MAX_COMPANIES = 10_000;

/** The companies of an import by their names, or by the customer's own ids; each is asked for once. */
export class Companies {
  readonly #known = new LRUCache<string, { readonly company: Company | null }>({ max: MAX_COMPANIES });

  constructor(private readonly signal: AbortSignal) {}

  /** The companies of a row. @throws InvalidInput where there is none */
  async of(context: Context, { companies }: ReadyRow): Promise<Company[]> {
    const found: Company[] = [];
    for (const [index, key] of companies.entries()) {
      const company = await this.#find(context, key);
      if (!company)
        throw new InvalidInput(
          `The workspace has no company with the ${"companyId" in key ? "companyId" : "name"} in place ${index + 1}. Companies are not created by an import: create it by upsertIntercomCompany, and run the import again.`,
          ["companies"],
        );
      found.push(company);
    }
    return found;
  }

  async #find(context: Context, key: CompanyKey): Promise<Company | null> {
    const name = JSON.stringify(key).toLowerCase();
    const known = this.#known.get(name) ?? { company: await persist(() => find(context, key), this.signal) };
    this.#known.set(name, known);
    return known.company;
  }
}

async function find(context: Context, key: CompanyKey): Promise<Company | null> {
  if ("companyId" in key) return context.loaders.companies.byCompanyId.load(key.companyId);
  const raw = await nullIfNotFound(
    context.intercom.call(endpoints.companies.findByName, (sdk) =>
      sdk.companies.retrieve({ name: key.name }),
    ),
  );
  const company = raw && toCompany(raw);
  return company?.name?.toLowerCase() === key.name.toLowerCase() ? company : null;
}

/** Adds a contact to those companies that it is not in yet. */
export async function addToCompanies(
  context: Context,
  { contact }: Brought,
  companies: readonly Company[],
  signal: AbortSignal,
): Promise<boolean> {
  const missing = companies.filter(({ id }) => !contact.companyRefs.ids.includes(id));
  for (const { id } of missing) {
    await persist(
      () =>
        context.intercom.call(endpoints.companies.attach, (sdk) =>
          sdk.companies.attachContact({ contact_id: contact.id, id }),
        ),
      signal,
    );
    context.loaders.contacts.forget(contact.id);
    context.loaders.contacts.tell({ what: "COMPANY_CHANGED", id: contact.id });
  }
  return missing.length > 0;
}

/** A row whose contact is there, and may lack tags. */
export interface Taggable {
  readonly row: ReadyRow;
  readonly brought: Brought;
  result: RowResult;
}

export interface Tagging {
  readonly facts: Facts;
  readonly createTags: boolean;
  readonly signal: AbortSignal;
}

/** Tags the contacts of a batch, by one call for each tag, and writes into their results what became of it. */
export async function tagAll(context: Context, rows: readonly Taggable[], tagging: Tagging): Promise<void> {
  const { facts, createTags, signal } = tagging;
  for (const name of new Set(rows.flatMap(({ row }) => row.tags))) {
    const tag = [...(facts.tags?.values() ?? [])].find((it) => it.name === name);
    const untagged = rows.filter(
      ({ row, brought: { contact } }) =>
        row.tags.includes(name) && !(tag && contact.tagRefs.ids.includes(tag.id)),
    );
    if (untagged.length === 0) continue;
    const ids = [...new Set(untagged.map(({ brought }) => brought.contact.id))];
    const change = { of: taggedContacts, ids, untag: false };
    const choice = { by: "tagName", name, createMissing: createTags } as const;
    const changed = await persist(
      async () => tagByName(context, change, choice, await context.loaders.tags.reread()),
      signal,
    ).then(
      (outcome) => outcome.changed,
      (error: unknown): readonly string[] => {
        if (!(error instanceof InvalidInput) && !(error instanceof IntercomFailure)) throw error;
        return [];
      },
    );
    for (const it of untagged)
      it.result = changed.includes(it.brought.contact.id) ? changedTo(it.result) : notTagged(it.result);
  }
}

/** A contact that was as it should be, and lacked a tag or a company. */
export const changedTo = (result: RowResult): RowResult =>
  result.outcome === "unchanged" ? { ...result, outcome: "updated" } : result;

const notTagged = (result: RowResult): RowResult => ({
  ...result,
  outcome: "refused",
  code: "NOT_FOUND",
  field: "tags",
  message:
    "The contact is written, and not all of its tags are: the tag, or the contact, has changed meanwhile. Run the same command again.",
});
