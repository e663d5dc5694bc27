import { isObject, type JsonObject } from "../http/body.js";

/** Whether some filter of a query is of a certain kind. */
export function mentions(query: unknown, isWanted: (filter: JsonObject) => boolean): boolean {
  if (!isObject(query)) return false;
  if (Array.isArray(query["value"]) && !("field" in query))
    return query["value"].some((it) => mentions(it, isWanted));
  return isWanted(query);
}
