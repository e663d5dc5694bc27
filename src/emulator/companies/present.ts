import type { Company } from "../model.js";
import { byName } from "../tags.js";
import { formatCompany } from "../wire/company.js";
import { isAtLeast } from "../wire/version.js";
import type { Workspace } from "../workspace.js";
import { segmentsOfCompany } from "./segments.js";

/** A company as it is answered, with its tags, its segments and the number of its contacts; from 2.16 on, with its notes. */
export function presentCompany(company: Company, workspace: Workspace, version: string) {
  return present(company, workspace, isAtLeast(version, 16));
}

/** A company as attaching and detaching answer it: with its notes in every version. */
export function presentAttachedCompany(company: Company, workspace: Workspace) {
  return present(company, workspace, true);
}

function present(company: Company, workspace: Workspace, hasNotes: boolean) {
  const { id, store, published } = workspace;
  return formatCompany(company, {
    workspaceId: id,
    userCount: published.contactCountOf(company.id),
    tags: company.tagIds.flatMap((tagId) => store.tags.get(tagId) ?? []).sort(byName),
    segments: segmentsOfCompany(company, workspace),
    hasNotes,
  });
}
