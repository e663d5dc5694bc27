import { segmentsOfCompany } from "../segments/company-segment.rules.js";
import { byName } from "../tags/tag.rules.js";
import type { Company } from "../workspace/model.js";
import type { Workspace } from "../workspace/workspace.js";
import { formatCompany } from "./company.wire.js";

/**
 * A company as it is answered, with its tags, its segments and the number of its contacts. Its notes come with it from 2.16
 * on, and with the answers to attaching and detaching in every version.
 */
export function presentCompany(company: Company, workspace: Workspace, hasNotes: boolean) {
  const { id, store, published } = workspace;
  return formatCompany(company, {
    workspaceId: id,
    userCount: published.contactCountOf(company.id),
    tags: company.tagIds.flatMap((tagId) => store.tags.get(tagId) ?? []).sort(byName),
    segments: segmentsOfCompany(company, workspace),
    hasNotes,
  });
}
