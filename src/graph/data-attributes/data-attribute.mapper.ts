import type { RawDataAttribute } from "../../intercom/endpoints/data-attributes.js";
import { IntercomFailure } from "../../intercom/transport/failure.js";
import { enumValue, exactText, optionalId, requiredText, time } from "../common/raw-values.js";
import type { IntercomDataAttribute } from "./data-attribute.type.js";
import { IntercomDataAttributeModel } from "./data-attribute-model.enum.js";
import { IntercomDataAttributeType } from "./data-attribute-type.enum.js";

/** Intercom's words to ours. @throws IntercomFailure `bad-response` for a definition without a name */
export function toDataAttribute(raw: RawDataAttribute): IntercomDataAttribute {
  const name = requiredText(raw.name);
  if (name === undefined) throw new IntercomFailure("bad-response");
  return {
    id: optionalId(raw.id),
    model: enumValue(IntercomDataAttributeModel, raw.model),
    name,
    fullName: requiredText(raw.full_name) ?? name,
    label: exactText(raw.label),
    description: exactText(raw.description),
    dataType: enumValue(IntercomDataAttributeType, raw.data_type),
    options: Array.isArray(raw.options) ? raw.options.flatMap((option) => requiredText(option) ?? []) : null,
    custom: raw.custom === true,
    archived: raw.archived === true,
    apiWritable: raw.api_writable === true,
    messengerWritable: raw.messenger_writable === true,
    uiWritable: raw.ui_writable === true,
    createdAt: time(raw.created_at),
    updatedAt: time(raw.updated_at),
  };
}

/** The definitions of a list. Nobody can use one without a name, so it is left out. */
export const toDataAttributes = (list: readonly RawDataAttribute[]): IntercomDataAttribute[] =>
  list.filter(({ name }) => requiredText(name) !== undefined).map(toDataAttribute);
