import { createHash } from "node:crypto";
import { embed } from "../http/embedded.js";
import { formatCompanySegment } from "../segments/segment.wire.js";
import { formatTag } from "../tags/tag.wire.js";
import type { Company, CompanySegment, Tag } from "../workspace/model.js";

export interface CompanyFormat {
  readonly workspaceId: string;
  readonly userCount: number;
  readonly tags: readonly Tag[];
  readonly segments: readonly CompanySegment[];
  readonly hasNotes: boolean;
}

/** A company, as every route answers it. Unknown values are left out. */
export function formatCompany(company: Company, format: CompanyFormat) {
  const { name, remoteCreatedAt, lastRequestAt, size, website, industry } = company;
  return {
    type: "company",
    company_id: company.companyId,
    id: company.id,
    app_id: format.workspaceId,
    ...known({ name, remote_created_at: remoteCreatedAt }),
    created_at: company.createdAt,
    updated_at: company.updatedAt,
    ...known({ last_request_at: lastRequestAt }),
    monthly_spend: company.monthlySpend,
    session_count: company.sessionCount,
    user_count: format.userCount,
    ...known({ size, website, industry }),
    tags: { type: "tag.list", tags: format.tags.map(formatTag) },
    segments: { type: "segment.list", segments: format.segments.map((it) => formatCompanySegment(it)) },
    plan: company.plan === null ? {} : { type: "plan", id: planIdOf(company.plan), name: company.plan },
    custom_attributes: company.customAttributes,
    // Intercom's description names the list otherwise; its answers show it as contacts have theirs.
    ...(format.hasNotes
      ? { notes: { ...embed(`/companies/${company.id}/notes`, "note", company.noteIds), type: "note.list" } }
      : {}),
  };
}

/** The answer to a delete. Intercom says `object` here, and `type` elsewhere. */
export function formatDeletedCompany({ id }: Company) {
  return { id, object: "company", deleted: true };
}

function known(values: Readonly<Record<string, string | number | null>>) {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
}

/** Plans have no store of their own: the same name gets the same number. */
function planIdOf(name: string): string {
  return String(createHash("sha1").update(name).digest().readUInt32BE() % 1_000_000);
}
