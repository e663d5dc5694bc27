import type { AttributeValue, Company, CompanySegment } from "../model.js";
import type { Store } from "../store.js";
import { isObject } from "../wire/body.js";

type Value = AttributeValue | readonly string[];

/** What a segment of companies can be made of. */
const FIELDS: Readonly<Record<string, (company: Company, store: Store) => Value>> = {
  "plan.name": ({ plan }) => plan,
  size: ({ size }) => size,
  industry: ({ industry }) => industry,
  monthly_spend: ({ monthlySpend }) => monthlySpend,
  user_count: ({ id }, store) => store.contactCountOf(id),
  tag_id: ({ tagIds }) => tagIds,
};

/** The segments that a company is in, by what it is now. */
export function segmentsOfCompany(company: Company, store: Store): CompanySegment[] {
  return [...store.companySegments.values()].filter((segment) => isInSegment(company, segment, store));
}

/** Whether a company matches the rule of a segment: one filter, by "=" or ">=". */
export function isInSegment(company: Company, { rule }: CompanySegment, store: Store): boolean {
  if (!isObject(rule)) return false;
  const { field, operator, value: wanted } = rule;
  const value = FIELDS[String(field)]?.(company, store) ?? null;
  if (operator === ">=") return typeof value === "number" && typeof wanted === "number" && value >= wanted;
  return typeof value === "object" ? Boolean(value?.includes(String(wanted))) : value === wanted;
}
