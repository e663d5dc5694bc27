import type { Company } from "../workspace/model.js";

/** A company of which nothing is known but its ids. Times are Unix seconds. */
export function newCompany(id: string, companyId: string, createdAt: number): Company {
  return {
    id,
    companyId,
    name: null,
    plan: null,
    size: null,
    website: null,
    industry: null,
    monthlySpend: 0,
    sessionCount: 0,
    remoteCreatedAt: null,
    createdAt,
    updatedAt: createdAt,
    lastRequestAt: null,
    tagIds: [],
    noteIds: [],
    customAttributes: {},
  };
}
