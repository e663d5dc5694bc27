import { findOwnAttribute, refuseReservedName } from "../../data-attributes/custom-attribute-name.rules.js";
import type { IntercomDataAttribute } from "../../data-attributes/data-attribute.type.js";
import { IntercomDataAttributeModel } from "../../data-attributes/data-attribute-model.enum.js";
import { IntercomDataAttributeType } from "../../data-attributes/data-attribute-type.enum.js";
import { InvalidInput } from "../../errors/invalid-input.js";
import { quoted } from "../../errors/quote.js";
import type { ContactCustomAttributeFilter } from "./contact-custom-attribute-filter.input.js";
import type { Test, TestedField } from "./contact-filter.condition.js";
import type { FieldKind } from "./contact-filter.fields.js";
import { checkText } from "./contact-filter.values.js";

type AttributeFilter = Exclude<keyof ContactCustomAttributeFilter, "name">;

const KINDS: Readonly<Record<AttributeFilter, FieldKind>> = {
  string: "text",
  number: "number",
  boolean: "boolean",
  date: "date",
};

/** Which filter fits an attribute of a type. */
const FILTERS: Readonly<Record<IntercomDataAttributeType, AttributeFilter | null>> = {
  STRING: "string",
  INTEGER: "number",
  FLOAT: "number",
  BOOLEAN: "boolean",
  DATE: "date",
  UNKNOWN: null,
};

/**
 * A custom attribute as something to search by; whether the workspace has it is for {@link checkAttribute} to say.
 * @throws InvalidInput
 */
export function readAttribute(name: string, filter: AttributeFilter, path: readonly string[]): TestedField {
  const at = [...path, "name"];
  refuseReservedName(name, at);
  return {
    name: `custom_attributes.${checkText(name, at)}`,
    kind: KINDS[filter],
    keys: ["customAttributes", name],
  };
}

/** The name of the custom attribute that a test asks about; `undefined` where it asks about something else. */
export function attributeOf({ field }: Test): string | undefined {
  return field.keys[0] === "customAttributes" ? field.keys[1] : undefined;
}

/**
 * Checks a test of a custom attribute against what the workspace defines.
 * @throws InvalidInput
 */
export function checkAttribute(test: Test, attributes: readonly IntercomDataAttribute[]): void {
  const name = attributeOf(test);
  if (name === undefined) return;
  // A test of an attribute stands at [..., "customAttributes", index, filter, operator].
  const entry = test.path.slice(0, -2);
  const filter = test.path.at(-2) ?? "";
  const contactAttributes = attributes.filter(({ model }) => model === IntercomDataAttributeModel.CONTACT);
  const path = [...entry, "name"];
  const place = { entry: Number(entry.at(-1)) + 1, path, pathWithoutName: path };
  const { dataType } = findOwnAttribute(name, contactAttributes, "contacts", place);
  const fitting = FILTERS[dataType];
  if (fitting !== filter)
    throw new InvalidInput(
      `The attribute ${quoted(name)} is of type ${dataType}, so \`${filter}\` does not fit it. ${
        fitting ? `Use \`${fitting}\`.` : "Attributes of this type cannot be searched."
      }`,
      [...entry, filter],
    );
  if (dataType === IntercomDataAttributeType.INTEGER && !test.values.every(Number.isSafeInteger))
    throw new InvalidInput(
      `The attribute ${quoted(name)} is of type INTEGER and is compared with whole numbers only. Leave the fraction out.`,
      test.path,
    );
}
