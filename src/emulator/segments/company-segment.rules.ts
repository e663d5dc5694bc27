import { isObject } from "../http/body.js";
import type { AttributeValue, Company, CompanySegment } from "../workspace/model.js";
import type { Workspace } from "../workspace/workspace.js";

type Value = AttributeValue | readonly string[];
type Held = Pick<Workspace, "store" | "published">;

type Reader = (company: Company, held: Held) => Value;

/** The fields that a segment of companies can filter by. */
const FIELDS = {
  "plan.name": ({ plan }) => plan,
  size: ({ size }) => size,
  industry: ({ industry }) => industry,
  monthly_spend: ({ monthlySpend }) => monthlySpend,
  user_count: ({ id }, { published }) => published.contactCountOf(id),
  tag_id: ({ tagIds }) => tagIds,
} satisfies Readonly<Record<string, Reader>>;

export type CompanySegmentField = keyof typeof FIELDS;
export const COMPANY_SEGMENT_FIELDS = Object.keys(FIELDS) as CompanySegmentField[];

/** The segments that a company is in now. */
export function segmentsOfCompany(company: Company, held: Held): CompanySegment[] {
  return [...held.store.companySegments.values()].filter((segment) => isInSegment(company, segment, held));
}

/** The companies that a segment has, the first created first. */
export function companiesIn(segment: CompanySegment, held: Held): Company[] {
  return [...held.store.companies()].filter((company) => isInSegment(company, segment, held));
}

/** Whether a company matches the rule of a segment: one filter, by "=" or ">=". */
function isInSegment(company: Company, { rule }: CompanySegment, held: Held): boolean {
  if (!isObject(rule)) return false;
  const { field, operator, value: wanted } = rule;
  const readers: Readonly<Record<string, Reader>> = FIELDS;
  const value = readers[String(field)]?.(company, held) ?? null;
  if (operator === ">=") return typeof value === "number" && typeof wanted === "number" && value >= wanted;
  return typeof value === "object" ? Boolean(value?.includes(String(wanted))) : value === wanted;
}
