import { z } from "zod";
import { SEED_EPOCH } from "../seed/epoch.js";
import {
  attributeValues,
  itemOf,
  moment,
  objectId,
  optionalMoment,
  optionalText,
  references,
  text,
} from "../seed/item.js";
import type { Planting } from "../seed/planting.js";
import type { AttributeValue } from "../workspace/model.js";
import { newCompany } from "./new-company.js";

/** A company of a seed. Other items refer to a company by id, company_id or name. */
export interface SeedCompany {
  readonly id?: string;
  /** The customer's own id of the company. */
  readonly company_id: string;
  readonly name?: string | null;
  /** The name of the plan. */
  readonly plan?: string | null;
  /** How many people work there. */
  readonly size?: number | null;
  readonly website?: string | null;
  readonly industry?: string | null;
  /** A whole number, as Intercom keeps it; 0 unless it is given. */
  readonly monthly_spend?: number;
  /** 0 unless it is given. */
  readonly session_count?: number;
  /** When the company was created in the customer's own system. */
  readonly remote_created_at?: number | null;
  /** 2026-10-01 unless it is given. */
  readonly created_at?: number;
  /** The same as created_at unless it is given. */
  readonly updated_at?: number;
  readonly last_request_at?: number | null;
  /** References to tags. */
  readonly tags?: readonly string[];
  /** Values of custom attributes that dataAttributes define. */
  readonly custom_attributes?: Readonly<Record<string, AttributeValue>>;
}

const COMPANY = itemOf<SeedCompany>({
  id: objectId,
  company_id: text,
  name: optionalText,
  plan: optionalText,
  size: z.int().nullable().optional(),
  website: optionalText,
  industry: optionalText,
  monthly_spend: z.int().optional(),
  session_count: z.int().optional(),
  remote_created_at: optionalMoment,
  created_at: moment,
  updated_at: moment,
  last_request_at: optionalMoment,
  tags: references,
  custom_attributes: attributeValues,
});

export function plantCompanies(planting: Planting): void {
  const given = planting.items("companies", COMPANY);
  for (const { item, path, id, createdAt } of planting.identified("companies", given, SEED_EPOCH)) {
    planting.once("companies", "company_id", item.company_id, path);
    planting.workspace.store.saveCompany({
      ...newCompany(id, item.company_id, createdAt),
      name: item.name ?? null,
      plan: item.plan ?? null,
      size: item.size ?? null,
      website: item.website ?? null,
      industry: item.industry ?? null,
      monthlySpend: item.monthly_spend ?? 0,
      sessionCount: item.session_count ?? 0,
      remoteCreatedAt: item.remote_created_at ?? null,
      updatedAt: item.updated_at ?? createdAt,
      lastRequestAt: item.last_request_at ?? null,
      tagIds: planting.findAll("tags", item.tags, `${path}.tags`),
      customAttributes: planting.customAttributes(item.custom_attributes, "company", path),
    });
    planting.name("companies", id, item.company_id, item.name);
  }
}
