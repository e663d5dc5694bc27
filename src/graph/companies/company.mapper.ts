import type { RawCompany } from "../../intercom/endpoints/companies.js";
import { count, items, optionalText, record, requiredId, time, withoutNulls } from "../common/raw-values.js";
import type { Company, EmbeddedTag } from "./company.type.js";

/** Intercom's words to ours. Whatever is missing or of another type becomes `null`: no key may null a company. */
export function toCompany(raw: RawCompany): Company {
  const segments = record(raw.segments)["segments"];
  return {
    id: requiredId(raw.id),
    companyId: optionalText(raw.company_id),
    name: optionalText(raw.name),
    plan: optionalText(record(raw.plan)["name"]),
    size: count(raw.size),
    website: optionalText(raw.website),
    industry: optionalText(raw.industry),
    monthlySpend: whole(raw.monthly_spend),
    sessionCount: count(raw.session_count),
    userCount: count(raw.user_count),
    createdAt: time(raw.created_at),
    remoteCreatedAt: time(raw.remote_created_at),
    updatedAt: time(raw.updated_at),
    lastRequestAt: time(raw.last_request_at),
    customAttributes: withoutNulls(raw.custom_attributes),
    embeddedTags: items(record(raw.tags)["tags"]).flatMap(toTag),
    embeddedSegments: Array.isArray(segments) ? segments.filter(isThing) : null,
  };
}

/** Intercom's definition of the attribute says that it is a float, and its answers say that it is not. */
function whole(value: unknown): number | null {
  return typeof value === "number" ? count(Math.trunc(value)) : null;
}

/** What is embedded is checked nowhere before. */
const isThing = (value: unknown) => typeof record(value)["id"] === "string";

function toTag(raw: unknown): EmbeddedTag[] {
  const { id, name } = record(raw);
  return typeof id === "string" ? [{ id, name: optionalText(name) }] : [];
}
