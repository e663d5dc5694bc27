import { type JsonObject, readId } from "../http/body.js";
import { ApiError, companyNotFound } from "../http/error.js";
import type { Company } from "../workspace/model.js";
import type { Workspace } from "../workspace/workspace.js";
import { readCompanyInput } from "./company.input.js";
import { newCompany } from "./new-company.js";

/** The company of an Intercom id. Every path means that id by `company_id`. */
export function findCompany(id: string, { store }: Pick<Workspace, "store">): Company {
  const company = store.company(id);
  if (!company) throw companyNotFound();
  return company;
}

/** Updates the company that has the body's `company_id`, or creates it. */
export function upsertCompany(body: JsonObject, workspace: Workspace, version: string): Company {
  const { store, seconds } = workspace.writing();
  const companyId = readCompanyId(body);
  const known = companyId === null ? undefined : store.companyByCompanyId(companyId);
  if (known) return updateCompany(known, body, workspace, version);
  const input = readCompanyInput(body, { store, seconds }, version);
  if (companyId === null) throw new ApiError(400, "parameter_missing", "company_id must be given");
  const company = newCompany(store.objectIds.next(seconds), companyId, seconds);
  const customAttributes = { creation_source: "api", ...input.customAttributes };
  return store.saveCompany({ ...company, ...input, customAttributes });
}

/** Changes the attributes that the body names. Custom attributes are merged key by key. */
export function updateCompany(
  company: Company,
  body: JsonObject,
  workspace: Workspace,
  version: string,
): Company {
  const { store, seconds } = workspace.writing();
  const input = readCompanyInput(body, { store, seconds }, version);
  if (Object.keys(input).length === 0) return company;
  return store.saveCompany({
    ...company,
    ...input,
    customAttributes: { ...company.customAttributes, ...input.customAttributes },
    updatedAt: seconds,
  });
}

/** Deletes a company and detaches its contacts, which stay. */
export function deleteCompany(company: Company, { store }: Workspace): void {
  for (const contact of store.contacts()) {
    if (!contact.companyIds.includes(company.id)) continue;
    store.replaceContact({ ...contact, companyIds: contact.companyIds.filter((id) => id !== company.id) });
  }
  for (const id of company.noteIds) store.notes.delete(id);
  store.removeCompany(company);
}

function readCompanyId(body: JsonObject): string | null {
  const raw = body["company_id"];
  return raw === undefined || raw === null || raw === "" ? null : readId(raw, "company_id");
}
