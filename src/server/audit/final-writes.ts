/** How Intercom writes an id: contacts and companies have 24 hex digits, everything else has a number. */
export type IdKind = "hex" | "number";

/** A write that leaves an audit line, and what the line may name. All else is told by its shape. */
export interface FinalWrite {
  /** Arguments that are ids of Intercom's, by their paths. A customer's own ids are not among them: they can be addresses. */
  readonly args: Readonly<Record<string, IdKind>>;
  /** Fields of the payload whose `id` names what was written, where the arguments cannot. */
  readonly payload?: Readonly<Record<string, IdKind>>;
  /** The argument whose entries are written one by one, with a line for each. */
  readonly rows?: string;
}

/** A write that only adds something, which another mutation takes away again. */
export interface PassingWrite {
  readonly takenBackBy: string;
}

/**
 * Every mutation, and whether it is final: whether it takes away or overwrites something that the graph does not show any
 * more, or makes something that it cannot take away. Then the audit line is the only place that still names it.
 */
export const writes: Readonly<Record<string, FinalWrite | PassingWrite>> = {
  addContactToCompany: { takenBackBy: "removeContactFromCompany" },
  // It can be unarchived, but no query shows an archived contact: who has not noted its id has lost it.
  archiveContact: { args: { id: "hex" } },
  // Until somebody brings it back, writes to it are refused for everybody.
  archiveIntercomDataAttribute: { args: { id: "number" } },
  // Intercom documents no way back.
  // Nothing shows who had it before.
  assignIntercomConversation: {
    args: {
      "input.conversationId": "number",
      "input.adminId": "number",
      "input.assigneeId": "number",
      "input.teamId": "number",
    },
  },
  blockContact: { args: { id: "hex" } },
  // With it the contacts may receive a text.
  closeIntercomConversation: { args: { "input.conversationId": "number", "input.adminId": "number" } },
  createContact: { takenBackBy: "deleteContact" },
  // It cannot be deleted, and takes one of the workspace's 250 places.
  createIntercomDataAttribute: { args: {}, payload: { dataAttribute: "number" } },
  // Intercom's API cannot change or delete a note.
  createIntercomConversationNote: { args: { "input.conversationId": "number", "input.adminId": "number" } },
  // The graph cannot delete a ticket.
  createIntercomTicket: {
    args: {
      "input.ticketTypeId": "number",
      "input.contactId": "hex",
      "input.companyId": "hex",
      "input.conversationId": "number",
    },
    payload: { ticket: "number" },
  },
  createNote: { args: { "input.contactId": "hex", "input.adminId": "number" }, payload: { note: "number" } },
  createTag: { takenBackBy: "deleteTag" },
  // Who belonged to it, and its data, are gone.
  deleteCompany: { args: { id: "hex" } },
  deleteContact: { args: { id: "hex" } },
  // With the tag it is gone who had it.
  deleteTag: { args: { id: "number" } },
  mergeContacts: { args: { fromId: "hex", intoId: "hex" } },
  // Nothing shows who belonged to the company.
  removeContactFromCompany: { args: { contactId: "hex", companyId: "hex" } },
  // The choice that the person made is gone, and with it the consent.
  removeContactSubscription: { args: { contactId: "hex", subscriptionTypeId: "number" } },
  reopenIntercomConversation: { takenBackBy: "closeIntercomConversation" },
  // The contacts have it.
  replyToIntercomConversation: { args: { "input.conversationId": "number", "input.adminId": "number" } },
  setContactSubscription: { takenBackBy: "removeContactSubscription" },
  snoozeIntercomConversation: { takenBackBy: "reopenIntercomConversation" },
  tagCompanies: { takenBackBy: "untagCompanies" },
  tagContact: { takenBackBy: "untagContact" },
  tagContacts: { takenBackBy: "untagContacts" },
  tagIntercomConversation: { takenBackBy: "untagIntercomConversation" },
  // Intercom's API cannot change or delete an event.
  trackContactEvent: { args: { "input.contactId": "hex" } },
  unarchiveContact: { takenBackBy: "archiveContact" },
  // Nothing shows who had the tag.
  untagCompanies: { args: { companyIds: "hex", tagId: "number" }, payload: { tag: "number" } },
  untagContact: { args: { contactId: "hex", tagId: "number" }, payload: { tag: "number" } },
  untagContacts: { args: { contactIds: "hex", tagId: "number" }, payload: { tag: "number" } },
  untagIntercomConversation: {
    args: { conversationId: "number", tagId: "number", adminId: "number" },
    payload: { tag: "number" },
  },
  // Intercom keeps no former values, and a user cannot become a lead again.
  updateContact: { args: { id: "hex" } },
  // The former description and options are gone.
  updateIntercomDataAttribute: { args: { id: "number" } },
  // The former name is gone.
  updateTag: { args: { id: "number" } },
  // They overwrite what is there, as updates do.
  upsertCompany: { args: {}, payload: { company: "hex" } },
  upsertContact: { args: {}, payload: { contact: "hex" } },
  upsertContacts: { args: {}, payload: { contact: "hex" }, rows: "inputs" },
};
