import { checkText } from "../common/checked-text.js";
import { checkCustomerId } from "../common/ids.js";
import type { Context } from "../context.js";
import { InvalidInput, InvalidInputs } from "../errors/invalid-input.js";
import type { UpsertCompanyInput } from "./upsert-company.input.js";

/** Body of POST /companies: a key that is absent is left alone. */
export type CompanyBody = Readonly<Record<string, unknown>>;

const MAX_URL_LENGTH = 2_048;

/**
 * Our words to Intercom's, checked before anything is sent; custom attributes against the workspace's definitions.
 * @throws InvalidInput with the path of the field
 */
export async function toCompanyBody(input: UpsertCompanyInput, { loaders }: Context): Promise<CompanyBody> {
  for (const [field, value] of Object.entries(input)) refuseNull(field, value);
  const body: Record<string, unknown> = {
    company_id: checkCustomerId(input.companyId, ["input", "companyId"]),
    name: checkText(input.name, ["input", "name"]),
    plan: checkText(input.plan, ["input", "plan"]),
    size: checkCount(input.size, "size"),
    website: checkText(input.website, ["input", "website"], MAX_URL_LENGTH),
    industry: checkText(input.industry, ["input", "industry"]),
    monthly_spend: checkCount(input.monthlySpend, "monthlySpend"),
    remote_created_at: input.remoteCreatedAt,
  };
  const { attributes, faults } = await loaders.dataAttributes.checkOfCompany(input.customAttributes, [
    "input",
    "customAttributes",
  ]);
  if (faults.length > 0) throw new InvalidInputs(faults);
  body["custom_attributes"] = attributes;
  return Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined));
}

/** Intercom's description of the endpoint knows no null, so the client would believe that something was cleared. */
function refuseNull(field: string, value: unknown): void {
  if (value === null)
    throw new InvalidInput(
      `Intercom cannot clear ${field} of a company. Leave it out to keep it, or send another value.`,
      ["input", field],
    );
}

function checkCount<T extends number | null | undefined>(count: T, field: string): T {
  if (typeof count === "number" && count < 0)
    throw new InvalidInput("This number cannot be negative. Send 0 or more.", ["input", field]);
  return count;
}
