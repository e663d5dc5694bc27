import { checkText } from "../common/checked-text.js";
import { checkCustomerId } from "../common/ids.js";
import type { Context } from "../context.js";
import { checkAll, InvalidInput } from "../errors/invalid-input.js";
import type { UpsertCompanyInput } from "./upsert-company.input.js";

/** Body of POST /companies: a key that is absent is left alone. */
export type CompanyBody = Readonly<Record<string, unknown>>;

const MAX_URL_LENGTH = 2_048;

/**
 * Our words to Intercom's, checked before anything is sent; custom attributes against the workspace's definitions.
 * @throws InvalidInput with the path of the field
 */
export async function toCompanyBody(input: UpsertCompanyInput, { loaders }: Context): Promise<CompanyBody> {
  const text = (field: "name" | "plan" | "website" | "industry", maxLength?: number) => () =>
    checkText(notNull(input, field), ["input", field], "not clearable", maxLength);
  const body = await checkAll({
    company_id: () => checkCustomerId(input.companyId, ["input", "companyId"]),
    name: text("name"),
    plan: text("plan"),
    size: () => checkCount(notNull(input, "size"), "size"),
    website: text("website", MAX_URL_LENGTH),
    industry: text("industry"),
    monthly_spend: () => checkCount(notNull(input, "monthlySpend"), "monthlySpend"),
    remote_created_at: () => notNull(input, "remoteCreatedAt"),
    custom_attributes: () =>
      loaders.dataAttributes.checkOfCompany(notNull(input, "customAttributes"), [
        "input",
        "customAttributes",
      ]),
  });
  return Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined));
}

/** Intercom's description of the endpoint knows no null, so the client would believe that something was cleared. */
function notNull<Field extends keyof UpsertCompanyInput>(
  input: UpsertCompanyInput,
  field: Field,
): Exclude<UpsertCompanyInput[Field], null> {
  const value = input[field];
  if (value === null)
    throw new InvalidInput(
      `Intercom cannot clear ${field} of a company. Leave it out to keep it, or send another value.`,
      ["input", field],
    );
  return value as Exclude<UpsertCompanyInput[Field], null>;
}

function checkCount<T extends number | undefined>(count: T, field: string): T {
  if (typeof count === "number" && count < 0)
    throw new InvalidInput("This number cannot be negative. Send 0 or more.", ["input", field]);
  return count;
}
