import { ApiError } from "../http/error.js";
import type { Company, Contact } from "../workspace/model.js";
import type { Workspace } from "../workspace/workspace.js";

const MAX_COMPANIES = 1000;

/** Attaches a contact to a company. If it is attached already, nothing changes. */
export function attachToCompany(contact: Contact, { id }: Company, workspace: Workspace): void {
  if (contact.companyIds.includes(id)) return;
  if (contact.companyIds.length >= MAX_COMPANIES) {
    const message = `Contact has reached the maximum of ${MAX_COMPANIES} company associations`;
    throw new ApiError(400, "contact_company_limit_exceeded", message);
  }
  const { store, seconds } = workspace.writing();
  store.saveContact({ ...contact, companyIds: [...contact.companyIds, id], updated_at: seconds });
}

/** Detaches a contact from a company; doing it again changes nothing. */
export function detachFromCompany(contact: Contact, { id }: Company, workspace: Workspace): void {
  if (!contact.companyIds.includes(id)) return;
  const { store, seconds } = workspace.writing();
  const companyIds = contact.companyIds.filter((companyId) => companyId !== id);
  store.saveContact({ ...contact, companyIds, updated_at: seconds });
}
