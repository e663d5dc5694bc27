import { checkCustomerId, checkIntercomId } from "../common/ids.js";
import type { Context } from "../context.js";
import { InvalidInput } from "../errors/invalid-input.js";
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
  if (typeof reference.id === "string")
    return loaders.companies.lookUp("id", checkIntercomId(reference.id, ["id"]));
  if (typeof reference.companyId === "string")
    return loaders.companies.lookUp("companyId", checkCustomerId(reference.companyId, ["companyId"]));
  throw new InvalidInput("A Company is named by `id` or `companyId`, and it must be a string.", [
    "representations",
  ]);
}
