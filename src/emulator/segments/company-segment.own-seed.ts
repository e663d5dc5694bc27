import { z } from "zod";
import { SEED_EPOCH } from "../seed/epoch.js";
import { itemOf, moment, objectId, text } from "../seed/item.js";
import type { Planting } from "../seed/planting.js";
import { COMPANY_SEGMENT_FIELDS, type CompanySegmentField } from "./company-segment.rules.js";

/** A segment of companies of a seed. */
export interface SeedCompanySegment {
  readonly id?: string;
  readonly name: string;
  /** One filter. The members are computed from it; a tag_id may be the tag's name. */
  readonly query: SeedCompanyFilter;
  /** 2026-10-01 unless it is given. */
  readonly created_at?: number;
}

/** What a segment of companies is made of. */
export interface SeedCompanyFilter {
  readonly field: CompanySegmentField;
  readonly operator: "=" | ">=";
  readonly value: string | number;
}

const COMPANY_SEGMENT = itemOf<SeedCompanySegment>({
  id: objectId,
  name: text,
  query: itemOf<SeedCompanyFilter>({
    field: z.enum(COMPANY_SEGMENT_FIELDS),
    operator: z.enum(["=", ">="]),
    value: z.union([z.string(), z.number()]),
  }),
  created_at: moment,
});

export function plantCompanySegments(planting: Planting): void {
  const given = planting.items("companySegments", COMPANY_SEGMENT);
  for (const { item, path, id, createdAt } of planting.identified("companySegments", given, SEED_EPOCH)) {
    const { field, operator, value } = item.query;
    const isTag = field === "tag_id";
    const rule = isTag
      ? { field, operator, value: planting.find("tags", String(value), `${path}.query.value`) }
      : { field, operator, value };
    planting.workspace.store.companySegments.set(id, {
      id,
      name: item.name,
      rule,
      createdAt,
      updatedAt: createdAt,
    });
  }
}
