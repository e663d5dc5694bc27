import { registerEnumType } from "type-graphql";

/** The kind of contact. */
export const ContactRole = { USER: "USER", LEAD: "LEAD", UNKNOWN: "UNKNOWN" } as const;
export type ContactRole = (typeof ContactRole)[keyof typeof ContactRole];

registerEnumType(ContactRole, {
  name: "ContactRole",
  description: "The kind of contact.",
  valuesConfig: {
    USER: { description: "A person identified by your own id or an e-mail address." },
    LEAD: {
      description: "A person who is not identified yet, such as a visitor who wrote in the Messenger.",
    },
    UNKNOWN: { description: "A role that this version of the graph does not know. Never an input." },
  },
});
