import { readCustomAttributes } from "../data-attributes/custom-attributes.input.js";
import { type JsonObject, readFlag, readSeconds, readText } from "../http/body.js";
import { ApiError, invalidParameter } from "../http/error.js";
import { isAtLeast } from "../http/version.js";
import type { Company } from "../workspace/model.js";
import type { Store } from "../workspace/store.js";

const MAX_INTEGER = 2 ** 31 - 1;

/** The attributes of a company that a body names. */
export type CompanyInput = Partial<
  Pick<
    Company,
    | "name"
    | "plan"
    | "size"
    | "website"
    | "industry"
    | "monthlySpend"
    | "remoteCreatedAt"
    | "lastRequestAt"
    | "customAttributes"
  >
>;

interface Reading {
  readonly store: Store;
  /** Now, in Unix seconds. */
  readonly seconds: number;
}

const READERS: Readonly<Record<string, (raw: unknown, field: string, reading: Reading) => CompanyInput>> = {
  name: (raw, field) => ({ name: readText(raw, field) }),
  plan: (raw, field) => ({ plan: readText(raw, field) || null }),
  size: (raw, field) => ({ size: readInteger(raw, field) }),
  website: (raw, field) => ({ website: readText(raw, field) }),
  industry: (raw, field) => ({ industry: readText(raw, field) }),
  monthly_spend: (raw, field) => ({ monthlySpend: readInteger(raw, field) ?? 0 }),
  remote_created_at: (raw, field) => ({ remoteCreatedAt: readSeconds(raw, field) }),
  custom_attributes: (raw, _field, { store }) => ({
    customAttributes: readCustomAttributes(raw, "company", store),
  }),
};

const SINCE_2_16: typeof READERS = {
  update_last_request_at: (raw, field, { seconds }) =>
    readFlag(raw, field) ? { lastRequestAt: seconds } : {},
};

/** Reads the body of a create or an update. Other than with contacts, a key that Intercom does not know is refused. */
export function readCompanyInput(body: JsonObject, reading: Reading, version: string): CompanyInput {
  const readers = isAtLeast(version, 16) ? { ...READERS, ...SINCE_2_16 } : READERS;
  let input: CompanyInput = {};
  for (const [key, raw] of Object.entries(body)) {
    // Set once, when the company is created: later it is read to find the company, and never changed.
    if (key === "company_id") continue;
    const read = Object.hasOwn(readers, key) ? readers[key] : undefined;
    if (!read) throw new ApiError(400, "bad_request", `bad '${key}' parameter`);
    input = { ...input, ...read(raw, key, reading) };
  }
  return input;
}

/** A whole number; Intercom cuts off decimals. */
function readInteger(raw: unknown, field: string): number | null {
  if (raw === null) return null;
  const value = typeof raw === "string" && /^-?\d{1,10}$/.test(raw) ? Number(raw) : raw;
  if (typeof value === "number" && Math.abs(value) <= MAX_INTEGER) return Math.trunc(value);
  throw invalidParameter(`${field} must be a number of at most ${MAX_INTEGER}`);
}
