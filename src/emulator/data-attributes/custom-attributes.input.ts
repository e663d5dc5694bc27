import { isObject } from "../http/body.js";
import { invalidParameter } from "../http/error.js";
import type { AttributeValue, DataAttribute, DataType } from "../workspace/model.js";
import type { Store } from "../workspace/store.js";

const MAX_TEXT = 255;

/** Reads `custom_attributes`. Each must be defined in the workspace. Null clears a value and keeps its key. */
export function readCustomAttributes(
  raw: unknown,
  model: DataAttribute["model"],
  store: Store,
): Record<string, AttributeValue> {
  if (raw === null) return {};
  if (!isObject(raw)) throw invalidParameter("custom_attributes must be an object");
  const read = Object.entries(raw).map(([name, value]) => {
    const definition = store.customAttribute(model, name);
    if (!definition) throw invalidParameter(`Custom attribute '${name}' does not exist`);
    return [name, readValue(value, definition)] as const;
  });
  return Object.fromEntries(read);
}

function readValue(value: unknown, { name, dataType }: DataAttribute): AttributeValue {
  if (value === null || IS_OF_TYPE[dataType](value)) return value;
  throw invalidParameter(`Custom attribute '${name}' must be a ${dataType}`);
}

// The options of a list are not enforced: Intercom's description said that they are, and took it back.
const IS_OF_TYPE: Readonly<Record<DataType, (value: unknown) => value is string | number | boolean>> = {
  string: (value): value is string => typeof value === "string" && value.length <= MAX_TEXT,
  integer: (value): value is number => Number.isSafeInteger(value),
  float: (value): value is number => typeof value === "number",
  boolean: (value): value is boolean => typeof value === "boolean",
  date: (value): value is number => Number.isSafeInteger(value),
};
