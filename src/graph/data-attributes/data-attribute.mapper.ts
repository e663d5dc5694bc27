import { enumValue, identifier, label, time, verbatim } from "../common/raw-values.js";
import type { IntercomDataAttribute } from "./data-attribute.type.js";
import { IntercomDataAttributeModel } from "./data-attribute-model.enum.js";
import { IntercomDataAttributeType } from "./data-attribute-type.enum.js";

/** A definition as Intercom sends it. */
export interface RawDataAttribute {
  readonly id?: number | null;
  readonly model: string;
  readonly name: string;
  readonly full_name?: string | null;
  readonly label?: string | null;
  readonly description?: string | null;
  readonly data_type: string;
  readonly options?: readonly string[] | null;
  readonly custom?: boolean | null;
  readonly archived?: boolean | null;
  readonly api_writable?: boolean | null;
  readonly messenger_writable?: boolean | null;
  readonly ui_writable?: boolean | null;
  readonly created_at?: number | null;
  readonly updated_at?: number | null;
}

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
