/**
 * The data of an answer in one form, so that answers which say the same are the same text. A time may be ISO 8601 or Unix
 * seconds, a role upper or lower case, an owner's id number or text, a list wrapped in `data`, an unknown place an object
 * of nulls; the order of tags and segments means nothing.
 */
export function canonical(answer: string): string {
  const { data } = JSON.parse(answer) as { data: unknown };
  return JSON.stringify(plain(data, ""));
}

function plain(value: unknown, key: string): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => plain(item, ""));
    return key === "tags" || key === "segments"
      ? items.sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)))
      : items;
  }
  if (value !== null && typeof value === "object") {
    const keys = Object.keys(value).sort();
    if (keys.length === 1 && keys[0] === "data") return plain((value as { data: unknown }).data, key);
    const object = value as Record<string, unknown>;
    if (key === "location" && keys.every((name) => object[name] === null)) return null;
    return Object.fromEntries(keys.map((name) => [name, plain(object[name], name)]));
  }
  if (value === null) return null;
  if (key.endsWith("At")) return typeof value === "string" ? Date.parse(value) / 1000 : value;
  if (key === "role") return String(value).toUpperCase();
  return key === "ownerId" ? String(value) : value;
}
