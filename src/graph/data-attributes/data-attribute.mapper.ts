import type { RawDataAttribute } from "../../intercom/endpoints/data-attributes.js";
import { enumValue, exactText, requiredId, requiredText, time } from "../common/raw-values.js";
import type { IntercomDataAttribute } from "./data-attribute.type.js";
import { IntercomDataAttributeModel } from "./data-attribute-model.enum.js";
import { IntercomDataAttributeType } from "./data-attribute-type.enum.js";

/** Intercom's words to ours. */
export function toDataAttribute(raw: RawDataAttribute): IntercomDataAttribute {
  return {
    id: requiredId(raw.id) ?? null,
    model: enumValue(IntercomDataAttributeModel, raw.model),
    name: requiredText(raw.name),
    fullName: requiredText(raw.full_name ?? raw.name),
    label: exactText(raw.label),
    description: exactText(raw.description),
    dataType: enumValue(IntercomDataAttributeType, raw.data_type),
    options: Array.isArray(raw.options) ? raw.options.map(requiredText) : null,
    custom: raw.custom === true,
    archived: raw.archived === true,
    apiWritable: raw.api_writable === true,
    messengerWritable: raw.messenger_writable === true,
    uiWritable: raw.ui_writable === true,
    createdAt: time(raw.created_at),
    updatedAt: time(raw.updated_at),
  };
}
