import { ContactRole } from "../../graph/contacts/contact-role.enum.js";
import { InvalidInput } from "../../graph/errors/invalid-input.js";
import { secondsOf } from "../../graph/scalars/rfc-3339.js";
import type { CompanyKey } from "./row-input.js";

// Null clears a field, as in the graph. CSV has texts only, and no null.

type Path = readonly string[];

export function readText(value: unknown, path: Path): string | null {
  if (value === null || typeof value === "string") return value;
  throw new InvalidInput("The field takes a text in quotation marks, or null.", path);
}

/** An id of digits alone may be written as a number. */
export function readId(value: unknown, path: Path): string | null {
  if (value === null || typeof value === "string") return value;
  if (Number.isSafeInteger(value)) return String(value);
  throw new InvalidInput("An id is a text or a whole number.", path);
}

export function readRole(value: unknown, path: Path): ContactRole {
  if (value === null) return ContactRole.USER;
  const role = typeof value === "string" ? value.toUpperCase() : "";
  if (role === ContactRole.USER || role === ContactRole.LEAD) return role;
  throw new InvalidInput("The role is USER or LEAD.", path);
}

export function readBoolean(value: unknown, path: Path): boolean | null {
  if (value === null || typeof value === "boolean") return value;
  const text = typeof value === "string" ? value.toLowerCase() : "";
  if (text === "true" || text === "false") return text === "true";
  throw new InvalidInput("The field takes true or false.", path);
}

export function readTime(value: unknown, path: Path): number | null {
  if (value === null) return null;
  const seconds =
    typeof value === "string" ? (secondsOf(value) ?? secondsOf(`${value}T00:00:00Z`)) : undefined;
  if (seconds !== undefined) return seconds;
  throw new InvalidInput(
    'The field takes a time with its timezone, such as "2026-10-23T09:30:00Z", or a day, such as "2026-10-23".',
    path,
  );
}

/** Names of tags: a list of names, or of objects with a `name`; in CSV such a list in JSON, or names with `;` between them. */
export function readTags(value: unknown): readonly string[] {
  return itemsOf(value, "tags").map((item) => {
    const name = typeof item === "string" ? item : nameIn(item);
    if (name !== undefined && name.trim() !== "" && name.length <= MAX_NAME_LENGTH) return name.trim();
    throw new InvalidInput(`A tag is a name of 1 to ${MAX_NAME_LENGTH} characters.`, ["tags"]);
  });
}

/** Companies by their names or, in objects, by the customer's own `companyId`. */
export function readCompanies(value: unknown): readonly CompanyKey[] {
  return itemsOf(value, "companies").map((item) => {
    const companyId = (item as { companyId?: unknown } | null)?.companyId;
    if (typeof companyId === "string" && companyId !== "") return { companyId };
    const name = typeof item === "string" ? item : nameIn(item);
    if (name !== undefined && name.trim() !== "" && name.length <= MAX_NAME_LENGTH)
      return { name: name.trim() };
    throw new InvalidInput(
      `A company is a name of 1 to ${MAX_NAME_LENGTH} characters, or an object with its companyId.`,
      ["companies"],
    );
  });
}

const MAX_NAME_LENGTH = 255;

function itemsOf(value: unknown, field: string): readonly unknown[] {
  if (value === null) return [];
  if (Array.isArray(value)) return value;
  if (typeof value === "string" && !value.startsWith("["))
    return value.split(";").filter((name) => name.trim() !== "");
  const list = parseList(value);
  if (list) return list;
  throw new InvalidInput(
    `The field takes a list of names, such as ["VIP", "Beta"]${field === "tags" ? ", or in CSV names with ; between them" : ""}.`,
    [field],
  );
}

function parseList(value: unknown): readonly unknown[] | undefined {
  try {
    const list: unknown = JSON.parse(String(value));
    return Array.isArray(list) ? list : undefined;
  } catch {
    return undefined;
  }
}

function nameIn(item: unknown): string | undefined {
  const name = (item as { name?: unknown } | null)?.name;
  return typeof name === "string" ? name : undefined;
}
