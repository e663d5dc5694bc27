import { DAY, SEED_EPOCH } from "../seed/epoch.js";
import type { DataAttribute } from "../workspace/model.js";
import type { Store } from "../workspace/store.js";
import { standardAttributesOf } from "./standard-attributes.js";

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

/** Definitions of the attributes that every workspace has and of nine custom ones, one of them archived. */
export function seedDataAttributes(store: Store): void {
  store.dataAttributes.push(...standardAttributesOf("contact"), ...standardAttributesOf("company"));
  for (const definition of CUSTOM) store.dataAttributes.push(customAttribute(definition, store));
}

/** A custom attribute. Values that the definition lacks are those of an attribute that the first admin made through the API. */
export function customAttribute(definition: Definition, store: Store): DataAttribute {
  const [admin] = store.admins.keys();
  return {
    id: store.dataAttributeIds.next(),
    fullName: `custom_attributes.${definition.name}`,
    label: definition.name,
    description: null,
    options: null,
    apiWritable: true,
    messengerWritable: false,
    uiWritable: false,
    custom: true,
    archived: false,
    createdAt: SEED_EPOCH - 400 * DAY,
    updatedAt: SEED_EPOCH - 400 * DAY,
    adminId: admin ?? null,
    ...definition,
  };
}
