import { Field, InputType, registerEnumType } from "type-graphql";
import { IntercomSortDirection } from "./sort-direction.enum.js";

/** What a list of contacts can be sorted by. */
export const ContactSortField = {
  CREATED_AT: "CREATED_AT",
  UPDATED_AT: "UPDATED_AT",
  SIGNED_UP_AT: "SIGNED_UP_AT",
  LAST_SEEN_AT: "LAST_SEEN_AT",
  NAME: "NAME",
  EMAIL: "EMAIL",
} as const;
export type ContactSortField = (typeof ContactSortField)[keyof typeof ContactSortField];

/** A sort by these tells of the values: a contact of one's own, changed step by step, finds between which two another stands. */
export const personalSortFields: readonly ContactSortField[] = ["NAME", "EMAIL"];

registerEnumType(ContactSortField, {
  name: "ContactSortField",
  description: "What a list of contacts can be sorted by.",
  valuesConfig: {
    CREATED_AT: { description: "`createdAt`, to the second." },
    UPDATED_AT: {
      description:
        "`updatedAt`, to the second. A contact that changes while you page moves to another place.",
    },
    SIGNED_UP_AT: { description: "`signedUpAt`, to the second." },
    LAST_SEEN_AT: {
      description:
        "`lastSeenAt`, to the second. A contact that is seen while you page moves to another place.",
    },
    NAME: {
      description: "`name`, by Intercom's rules. Personal data, because the order reveals the values.",
    },
    EMAIL: {
      description: "`email`, by Intercom's rules. Personal data, because the order reveals the values.",
    },
  },
});

/** The order of a list of contacts. */
@InputType({ description: "The order of a list of contacts." })
export class ContactSort {
  @Field(() => ContactSortField, { description: "What to sort by." })
  field!: ContactSortField;

  @Field(() => IntercomSortDirection, {
    defaultValue: IntercomSortDirection.DESC,
    description: "Sort direction.",
  })
  direction!: IntercomSortDirection;
}
