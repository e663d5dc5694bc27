import type { DataAttribute } from "../model.js";
import { BUILT_IN_FIELDS } from "../search/fields.js";
import type { Store } from "../store.js";
import { DAY, SEED_EPOCH } from "./epoch.js";

type Definition = Pick<DataAttribute, "model" | "name" | "dataType"> & Partial<DataAttribute>;

const CUSTOM: readonly Definition[] = [
  {
    model: "contact",
    name: "plan",
    dataType: "string",
    options: ["free", "pro", "enterprise"],
    description: "What they pay for",
  },
  { model: "contact", name: "seats", dataType: "integer", description: "How many people use it" },
  { model: "contact", name: "score", dataType: "float", description: "How well they fit, from 0 to 1" },
  { model: "contact", name: "beta", dataType: "boolean", description: "Whether they see new features first" },
  { model: "contact", name: "renewed_at", dataType: "date", description: "When they last renewed" },
  { model: "contact", name: "legacy_code", dataType: "string", archived: true },
  { model: "company", name: "industry_code", dataType: "string", description: "NACE code of the industry" },
  { model: "company", name: "employees_in_it", dataType: "integer" },
  { model: "company", name: "is_reference", dataType: "boolean" },
];

const API_WRITABLE: ReadonlySet<string> = new Set([
  "role",
  "external_id",
  "email",
  "phone",
  "name",
  "avatar",
  "signed_up_at",
  "last_seen_at",
  "owner_id",
  "unsubscribed_from_emails",
  "company_id",
  "website",
  "industry",
  "size",
  "monthly_spend",
  "plan.name",
]);

const COMPANY_FIELDS: readonly (readonly [string, DataAttribute["dataType"]])[] = [
  ["id", "string"],
  ["company_id", "string"],
  ["name", "string"],
  ["created_at", "date"],
  ["updated_at", "date"],
  ["last_request_at", "date"],
  ["monthly_spend", "float"],
  ["session_count", "integer"],
  ["user_count", "integer"],
  ["size", "integer"],
  ["website", "string"],
  ["industry", "string"],
  ["plan.id", "string"],
  ["plan.name", "string"],
];

/** Definitions of Intercom's own attributes and of nine custom ones, one of them archived. */
export function seedDataAttributes(store: Store): void {
  for (const { name, type } of BUILT_IN_FIELDS.values()) {
    if (type !== "tag" && type !== "segment") store.dataAttributes.push(builtIn("contact", name, type));
  }
  for (const [name, type] of COMPANY_FIELDS) store.dataAttributes.push(builtIn("company", name, type));
  for (const definition of CUSTOM) store.dataAttributes.push(custom(definition, store));
}

function builtIn(
  model: DataAttribute["model"],
  fullName: string,
  dataType: DataAttribute["dataType"],
): DataAttribute {
  const words = fullName.replace(/[._]/g, " ");
  const label = words.charAt(0).toUpperCase() + words.slice(1);
  return {
    id: null,
    model,
    name: fullName.split(".").at(-1) ?? fullName,
    fullName,
    label,
    description: `${label} of the ${model}`,
    dataType,
    options: null,
    apiWritable: API_WRITABLE.has(fullName),
    messengerWritable: true,
    uiWritable: false,
    custom: false,
    archived: false,
    createdAt: null,
    updatedAt: null,
    adminId: null,
  };
}

function custom(definition: Definition, store: Store): DataAttribute {
  const [admin] = store.admins.keys();
  return {
    ...builtIn(definition.model, `custom_attributes.${definition.name}`, definition.dataType),
    id: store.dataAttributeIds.next(),
    label: definition.name,
    description: null,
    apiWritable: true,
    messengerWritable: false,
    custom: true,
    createdAt: SEED_EPOCH - 400 * DAY,
    updatedAt: SEED_EPOCH - 400 * DAY,
    adminId: admin ?? null,
    ...definition,
  };
}
