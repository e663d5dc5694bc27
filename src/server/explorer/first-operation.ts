import { readFileSync } from "node:fs";

const file = new URL("../../../schema/operations/FirstContacts.graphql", import.meta.url);

/** What an explorer has in its editor when it is opened for the first time; a header only where callers need one. */
export function firstOperation({ needsKey }: { readonly needsKey: boolean }) {
  return {
    document: readFileSync(file, "utf8").trimEnd(),
    headers: needsKey ? { Authorization: "Bearer your-key" } : {},
  };
}

/** JSON that can stand in a script of a page. */
export function inScript(value: unknown): string {
  return JSON.stringify(value).replaceAll("<", "\\u003c");
}
