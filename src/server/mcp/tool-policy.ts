/**
 * Mutations that only add something. Every other one may overwrite or remove, so that its tool is marked as destructive.
 */
const ADDITIVE: ReadonlySet<string> = new Set([
  "addContactToCompany",
  "createContact",
  "createIntercomConversationNote",
  "createIntercomDataAttribute",
  "createIntercomTicket",
  "createNote",
  "createTag",
  "tagCompanies",
  "tagContact",
  "tagContacts",
  "tagIntercomConversation",
  "trackContactEvent",
  "unarchiveContact",
]);

/** Mutations that leave the same when they are sent twice, as their descriptions say. */
const IDEMPOTENT: ReadonlySet<string> = new Set([
  "addContactToCompany",
  "archiveContact",
  "archiveIntercomDataAttribute",
  "blockContact",
  "createTag",
  "removeContactFromCompany",
  "removeContactSubscription",
  "setContactSubscription",
  "tagCompanies",
  "tagContact",
  "tagContacts",
  "tagIntercomConversation",
  "unarchiveContact",
  "untagCompanies",
  "untagContact",
  "untagContacts",
  "untagIntercomConversation",
  "updateContact",
  "updateIntercomDataAttribute",
  "updateTag",
  "upsertCompany",
]);

/** The mutation that is carried out only for who was shown a preview. */
export const MERGE = "mergeContacts";

/** What clients are told of a tool, before they ask somebody whether it may be called. */
export interface ToolAnnotations {
  readonly title: string;
  readonly readOnlyHint: boolean;
  readonly destructiveHint: boolean;
  readonly idempotentHint: boolean;
  readonly openWorldHint: boolean;
}

/** @param mutations The root fields of a mutation; none for a query. */
export function annotationsOf(title: string, mutations: readonly string[]): ToolAnnotations {
  return {
    title,
    readOnlyHint: mutations.length === 0,
    destructiveHint: mutations.some((name) => !ADDITIVE.has(name)),
    idempotentHint: mutations.every((name) => IDEMPOTENT.has(name)),
    openWorldHint: true, // what it answers was written by the workspace's customers
  };
}
