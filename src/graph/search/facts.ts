import { findOwnAttribute, refuseReservedName } from "../data-attributes/custom-attribute-name.rules.js";
import type { IntercomDataAttribute } from "../data-attributes/data-attribute.type.js";
import { IntercomDataAttributeType } from "../data-attributes/data-attribute-type.enum.js";
import { InvalidInput } from "../errors/invalid-input.js";
import { quoted } from "../errors/quote.js";
import {
  type Condition,
  type FieldKind,
  isOfDays,
  type SearchTable,
  type Test,
  type TestedField,
  testsOf,
} from "./condition.js";
import { checkText } from "./values.js";

/** What the meaning of a condition depends on in the workspace. */
export interface WorkspaceFacts {
  /** IANA name; an unknown name counts as UTC. */
  readonly timezone: string;
  readonly attributes: readonly IntercomDataAttribute[];
}

/** Which facts a condition depends on; the others are not read. */
export type SearchNeeds = Readonly<Record<keyof WorkspaceFacts, boolean>>;

/** What must be known of the workspace before a condition is compiled. */
export function needsOf(condition: Condition): SearchNeeds {
  const tests = testsOf(condition);
  return {
    timezone: tests.some(({ field, operator }) => isOfDays(field.kind) && operator !== "isNull"),
    attributes: tests.some(({ field }) => field.attribute !== undefined),
  };
}

/** The typed filters of a custom attribute. */
export type AttributeFilter = "string" | "number" | "boolean" | "date";

const KINDS: Readonly<Record<AttributeFilter, FieldKind>> = {
  string: "text",
  number: "number",
  boolean: "boolean",
  date: "date",
};

/** The filter that fits an attribute of a type. */
const FILTERS: Readonly<Record<IntercomDataAttributeType, AttributeFilter | null>> = {
  STRING: "string",
  INTEGER: "number",
  FLOAT: "number",
  BOOLEAN: "boolean",
  DATE: "date",
  UNKNOWN: null,
};

/**
 * A custom attribute as a field of the search. {@link checkAttributes} checks that the workspace has it.
 * @throws InvalidInput
 */
export function readAttribute(name: string, filter: AttributeFilter, path: readonly string[]): TestedField {
  const at = [...path, "name"];
  refuseReservedName(name, at);
  return {
    name: `custom_attributes.${checkText(name, at)}`,
    kind: KINDS[filter],
    keys: ["customAttributes", name],
    attribute: name,
  };
}

/**
 * Checks every test of a custom attribute against the definitions of the workspace.
 * @throws InvalidInput
 */
export function checkAttributes(
  { customAttributes }: SearchTable,
  condition: Condition,
  definitions: readonly IntercomDataAttribute[],
): void {
  if (!customAttributes) return;
  const { model, owners } = customAttributes;
  const ofModel = definitions.filter((it) => it.model === model);
  for (const test of testsOf(condition))
    if (test.field.attribute !== undefined) checkAttribute(test, test.field.attribute, ofModel, owners);
}

function checkAttribute(
  test: Test,
  name: string,
  definitions: readonly IntercomDataAttribute[],
  owners: string,
): void {
  // A test of an attribute stands at [..., "customAttributes", index, filter, operator].
  const entry = test.path.slice(0, -2);
  const filter = test.path.at(-2) ?? "";
  const path = [...entry, "name"];
  const place = { entry: Number(entry.at(-1)) + 1, path, pathWithoutName: path };
  const { dataType } = findOwnAttribute(name, definitions, owners, place);
  const fitting = FILTERS[dataType];
  if (fitting !== filter)
    throw new InvalidInput(
      `The attribute ${quoted(name)} is of type ${dataType}, so \`${filter}\` does not fit it. ${
        fitting ? `Use \`${fitting}\`.` : "Attributes of this type cannot be searched."
      }`,
      [...entry, filter],
    );
  if (dataType === IntercomDataAttributeType.INTEGER && !test.values.every(Number.isInteger))
    throw new InvalidInput(
      `The attribute ${quoted(name)} is of type INTEGER and is compared with whole numbers only. Leave the fraction out.`,
      test.path,
    );
}
