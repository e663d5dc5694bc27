import { readFileSync } from "node:fs";

/** What an explorer has in its editor when it is opened for the first time. */
export const firstOperation = {
  document: readFileSync(
    new URL("../../../schema/operations/FirstContacts.graphql", import.meta.url),
    "utf8",
  ).trimEnd(),
  headers: { Authorization: "Bearer your-key" },
};

/** JSON that can stand in a script of a page. */
export function inScript(value: unknown): string {
  return JSON.stringify(value).replaceAll("<", "\\u003c");
}
