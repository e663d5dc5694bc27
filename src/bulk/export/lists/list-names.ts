import { ExportError } from "../export-error.js";

/** What belongs to a contact and is not in its own payload, or in part only. */
export const LIST_NAMES = ["tags", "segments", "companies", "notes", "conversations"] as const;
export type ListName = (typeof LIST_NAMES)[number];

/** @throws ExportError `usage` with all names that are wrong */
export function readLists(names: readonly string[] = []): ListName[] {
  const unknown = names.filter((name) => !(LIST_NAMES as readonly string[]).includes(name));
  if (unknown.length > 0)
    throw new ExportError(
      "usage",
      `Nothing can be included that is called ${unknown.map((name) => JSON.stringify(name)).join(", ")}. Use ${LIST_NAMES.join(", ")}.`,
    );
  return LIST_NAMES.filter((name) => names.includes(name));
}
