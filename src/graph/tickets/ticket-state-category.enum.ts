import { registerEnumType } from "type-graphql";

/** Where a ticket stands, in the four categories of every workspace. */
export const TicketStateCategory = {
  SUBMITTED: "SUBMITTED",
  IN_PROGRESS: "IN_PROGRESS",
  WAITING_ON_CUSTOMER: "WAITING_ON_CUSTOMER",
  RESOLVED: "RESOLVED",
  UNKNOWN: "UNKNOWN",
} as const;
export type TicketStateCategory = (typeof TicketStateCategory)[keyof typeof TicketStateCategory];

registerEnumType(TicketStateCategory, {
  name: "IntercomTicketStateCategory",
  description: "Where a ticket stands, in the four categories of every workspace.",
  valuesConfig: {
    SUBMITTED: { description: "Nobody has begun." },
    IN_PROGRESS: { description: "Somebody works on it." },
    WAITING_ON_CUSTOMER: { description: "The customer has to answer." },
    RESOLVED: { description: "Done." },
    UNKNOWN: { description: "A value that this version of the graph does not know." },
  },
});
