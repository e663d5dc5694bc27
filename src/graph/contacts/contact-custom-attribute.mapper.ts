import { time } from "../common/raw-values.js";
import type { ContactCustomAttribute } from "./contact-custom-attribute.type.js";

/** The parts of a definition that are needed to type an attribute's value. */
interface Definition {
  readonly dataType: string;
}

/** Values by name, each in the field that the workspace's definition says; one without definition goes by itself. */
export function toCustomAttributes(
  names: readonly string[],
  values: Readonly<Record<string, unknown>>,
  definitions: ReadonlyMap<string, Definition>,
): ContactCustomAttribute[] {
  return names.map((name) => {
    const value = values[name];
    const number = typeof value === "number" && Number.isFinite(value) ? value : null; // JSON's 1e999 is Infinity
    const isDate = definitions.get(name)?.dataType === "DATE" && Number.isInteger(value);
    return {
      name,
      string: typeof value === "string" ? value : null,
      number: isDate ? null : number,
      boolean: typeof value === "boolean" ? value : null,
      date: isDate ? time(value) : null,
    };
  });
}
