import type { DataAttribute } from "../workspace/model.js";

/** A definition of an attribute. Unknown values are left out, as in Intercom's examples. */
export function formatDataAttribute(attribute: DataAttribute) {
  const all = {
    id: attribute.id,
    type: "data_attribute",
    name: attribute.name,
    full_name: attribute.fullName,
    label: attribute.label,
    description: attribute.description,
    data_type: attribute.dataType,
    options: attribute.options,
    api_writable: attribute.apiWritable,
    ui_writable: attribute.uiWritable,
    messenger_writable: attribute.messengerWritable,
    custom: attribute.custom,
    archived: attribute.archived,
    admin_id: attribute.adminId,
    created_at: attribute.createdAt,
    updated_at: attribute.updatedAt,
    model: attribute.model,
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null));
}
