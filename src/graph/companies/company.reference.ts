import { checkCustomerId, checkIntercomId } from "../common/ids.js";
import type { Context } from "../context.js";
import { checkHasKey, keyIn } from "../federation/representations.js";
import type { Company } from "./company.type.js";

/** A company as another subgraph names it: by either of its keys. */
export interface CompanyReference {
  readonly id?: unknown;
  readonly companyId?: unknown;
}

/** Federation's way to a company: `null` when there is none, an error for this entry alone when the key is no key. */
export async function resolveCompanyReference(
  reference: CompanyReference,
  { loaders }: Context,
): Promise<Company | null> {
  checkHasKey(reference, "id", "companyId");
  const id = keyIn(reference, "id");
  if (id !== null) return loaders.companies.lookUp("id", checkIntercomId(id, ["id"]));
  const companyId = keyIn(reference, "companyId");
  return companyId === null
    ? null
    : loaders.companies.lookUp("companyId", checkCustomerId(companyId, ["companyId"]));
}
