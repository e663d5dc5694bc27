import { time } from "../../graph/common/raw-values.js";
import type { Contact } from "../../graph/contacts/contact.type.js";
import type { IntercomDataAttribute } from "../../graph/data-attributes/data-attribute.type.js";
import { IntercomDataAttributeModel } from "../../graph/data-attributes/data-attribute-model.enum.js";
import type { IntercomDataAttributeType } from "../../graph/data-attributes/data-attribute-type.enum.js";
import { ExportError } from "./export-error.js";
import { type PlainField, type Selection, SHAPES, type ValueKind } from "./fields.js";
import { listOf } from "./lists/lists-of.js";

/** A custom attribute as a column. An export keeps them from its start, whatever becomes of the definitions. */
export interface AttributeColumn {
  readonly name: string;
  readonly kind: ValueKind;
}

/** One column of a format that has columns. */
export interface Column {
  readonly name: string;
  readonly kind: ValueKind;
  /** The value, or `null`. */
  read(contact: Contact): unknown;
}

const KINDS: Readonly<Record<IntercomDataAttributeType, ValueKind>> = {
  STRING: "text",
  INTEGER: "integer",
  FLOAT: "number",
  BOOLEAN: "boolean",
  DATE: "time",
  UNKNOWN: "json",
};

/**
 * The columns of custom attributes, from the workspace's definitions.
 * @throws ExportError `usage` that lists all selected attributes that the workspace does not have
 */
export function attributeColumns(
  { attributes }: Selection,
  definitions: readonly IntercomDataAttribute[],
): AttributeColumn[] {
  const own = definitions.filter(
    ({ custom, model }) => custom && model === IntercomDataAttributeModel.CONTACT,
  );
  const columnOf = ({ name, dataType }: IntercomDataAttribute) => ({ name, kind: KINDS[dataType] });
  if (attributes === "all") return own.filter(({ archived }) => !archived).map(columnOf);
  const unknown = attributes.filter((name) => !own.some((definition) => definition.name === name));
  if (unknown.length > 0)
    throw new ExportError(
      "usage",
      `The workspace has no custom attribute ${unknown.map((name) => JSON.stringify(name)).join(", ")} of contacts.`,
    );
  return attributes.flatMap((name) => own.filter((it) => it.name === name).slice(0, 1)).map(columnOf);
}

/** What a row of an export of changes means: it replaces a row of its id, or removes it. */
export type Operation = "upsert" | "gone";

/** Every column in its order. The values of an object have a column each, such as `location.country`. */
export function columnsOf(
  { fields, lists = [] }: Selection,
  attributes: readonly AttributeColumn[],
  op: Operation | null,
): Column[] {
  return [
    ...(op ? [{ name: "_op", kind: "text", read: () => op } as const] : []),
    ...fields.flatMap(columnsOfField),
    ...attributes.map(({ name, kind }) => ({
      name: `customAttributes.${name}`,
      kind,
      read: ({ customAttributes }: Contact) => fitting(customAttributes[name], kind),
    })),
    ...lists.map(
      (name) => ({ name, kind: "json", read: (contact: Contact) => listOf(contact, name) }) as const,
    ),
  ];
}

function columnsOfField(field: PlainField): Column[] {
  const shape = SHAPES[field];
  if (typeof shape === "string") return [{ name: field, kind: shape, read: (contact) => contact[field] }];
  return Object.entries(shape).map(([key, kind]) => ({
    name: `${field}.${key}`,
    kind,
    read: (contact) => (contact[field] as Readonly<Record<string, unknown>> | null)?.[key] ?? null,
  }));
}

/** Whether a value is of the type of its attribute. Intercom keeps values that were written before the type was changed. */
const FITS: Readonly<Record<Exclude<ValueKind, "time">, (value: unknown) => boolean>> = {
  text: (value) => typeof value === "string",
  boolean: (value) => typeof value === "boolean",
  integer: Number.isSafeInteger,
  number: Number.isFinite,
  json: () => true,
};

function fitting(value: unknown, kind: ValueKind): unknown {
  if (value === undefined || value === null) return null;
  if (kind === "time") return time(value);
  if (FITS[kind](value)) return value;
  return kind === "text" ? String(value) : null;
}
