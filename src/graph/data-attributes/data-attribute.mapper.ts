import type { RawDataAttribute } from "../../intercom/endpoints/data-attributes.js";
import { enumValue, identifier, label, time, verbatim } from "../common/raw-values.js";
import type { IntercomDataAttribute } from "./data-attribute.type.js";
import { IntercomDataAttributeModel } from "./data-attribute-model.enum.js";
import { IntercomDataAttributeType } from "./data-attribute-type.enum.js";

/** Intercom's words to ours. */
export function toDataAttribute(raw: RawDataAttribute): IntercomDataAttribute {
  return {
    id: identifier(raw.id) ?? null,
    model: enumValue(IntercomDataAttributeModel, raw.model),
    name: label(raw.name),
    fullName: label(raw.full_name ?? raw.name),
    label: verbatim(raw.label),
    description: verbatim(raw.description),
    dataType: enumValue(IntercomDataAttributeType, raw.data_type),
    options: Array.isArray(raw.options) ? raw.options.map(label) : null,
    custom: raw.custom === true,
    archived: raw.archived === true,
    apiWritable: raw.api_writable === true,
    messengerWritable: raw.messenger_writable === true,
    uiWritable: raw.ui_writable === true,
    createdAt: time(raw.created_at),
    updatedAt: time(raw.updated_at),
  };
}
