import { registerEnumType } from "type-graphql";

/** What a contact is to Intercom. */
export const ContactRole = { USER: "USER", LEAD: "LEAD", UNKNOWN: "UNKNOWN" } as const;
export type ContactRole = (typeof ContactRole)[keyof typeof ContactRole];

registerEnumType(ContactRole, {
  name: "ContactRole",
  description: "What a contact is to Intercom.",
  valuesConfig: {
    USER: { description: "Somebody known to you, by your own id or an e-mail address." },
    LEAD: { description: "Somebody who is not known yet, such as a visitor who wrote in the Messenger." },
    UNKNOWN: { description: "A role that this version of the graph does not know. Never an input." },
  },
});
