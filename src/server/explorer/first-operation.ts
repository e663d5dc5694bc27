import { readFileSync } from "node:fs";

const documentOf = (name: string) =>
  readFileSync(new URL(`../../../schema/operations/${name}.graphql`, import.meta.url), "utf8").trimEnd();

/** What an explorer has in its editor when it is opened for the first time; a header only where callers need one. */
export function firstOperation({ needsKey }: { readonly needsKey: boolean }) {
  return {
    document: documentOf("FirstContacts"),
    subscription: documentOf("WatchContacts"),
    headers: needsKey ? { Authorization: "Bearer your-key" } : {},
  };
}

/** JSON that can stand in a script of a page. */
export function inScript(value: unknown): string {
  return JSON.stringify(value).replaceAll("<", "\\u003c");
}
