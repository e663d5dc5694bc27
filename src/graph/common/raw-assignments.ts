import { items, optionalId, record } from "./raw-values.js";

/** The id of a teammate or team that something is assigned to; Intercom says null or 0 where it is assigned to nobody. */
export function assigneeId(value: unknown): string | null {
  const id = optionalId(value);
  return id === "" || id === "0" ? null : id;
}

/** The ids of the contacts that a conversation or ticket is with. */
export function contactIds(list: unknown): readonly string[] {
  const ids: string[] = [];
  for (const contact of items(record(list)["contacts"])) {
    const id = optionalId(record(contact)["id"]);
    if (id !== null) ids.push(id);
  }
  return ids;
}
