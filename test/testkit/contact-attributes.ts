import type { IntercomDataAttribute } from "../../src/graph/data-attributes/data-attribute.type.js";
import type { IntercomDataAttributeType } from "../../src/graph/data-attributes/data-attribute-type.enum.js";

/** Definitions of a workspace's own attributes of contacts, by name and type. */
export function contactAttributes(
  types: Readonly<Record<string, IntercomDataAttributeType>>,
): IntercomDataAttribute[] {
  return Object.entries(types).map(([name, dataType], index) => ({
    id: String(index + 1),
    model: "CONTACT",
    name,
    fullName: `custom_attributes.${name}`,
    label: name,
    description: null,
    dataType,
    options: null,
    custom: true,
    archived: false,
    apiWritable: true,
    messengerWritable: true,
    uiWritable: true,
    createdAt: null,
    updatedAt: null,
  }));
}
