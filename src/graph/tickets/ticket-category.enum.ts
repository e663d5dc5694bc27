import { registerEnumType } from "type-graphql";

/** What a ticket is for. */
export const TicketCategory = {
  CUSTOMER: "CUSTOMER",
  BACK_OFFICE: "BACK_OFFICE",
  TRACKER: "TRACKER",
  UNKNOWN: "UNKNOWN",
} as const;
export type TicketCategory = (typeof TicketCategory)[keyof typeof TicketCategory];

registerEnumType(TicketCategory, {
  name: "IntercomTicketCategory",
  description: "What a ticket is for.",
  valuesConfig: {
    CUSTOMER: { description: "A request of a customer, who can see it." },
    BACK_OFFICE: { description: "Work behind a request, which customers do not see." },
    TRACKER: { description: "One problem that many customers have." },
    UNKNOWN: { description: "A value that this version of the graph does not know." },
  },
});
