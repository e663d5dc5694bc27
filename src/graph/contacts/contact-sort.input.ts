import { Field, InputType, registerEnumType } from "type-graphql";
import { IntercomSortDirection } from "../search/sort-direction.enum.js";

/** What a list of contacts can be sorted by. */
export const ContactSortField = {
  CREATED_AT: "CREATED_AT",
  UPDATED_AT: "UPDATED_AT",
  SIGNED_UP_AT: "SIGNED_UP_AT",
  LAST_SEEN_AT: "LAST_SEEN_AT",
  LAST_CONTACTED_AT: "LAST_CONTACTED_AT",
  LAST_REPLIED_AT: "LAST_REPLIED_AT",
  LAST_EMAIL_OPENED_AT: "LAST_EMAIL_OPENED_AT",
  LAST_EMAIL_CLICKED_AT: "LAST_EMAIL_CLICKED_AT",
  NAME: "NAME",
  EMAIL: "EMAIL",
} as const;
export type ContactSortField = (typeof ContactSortField)[keyof typeof ContactSortField];

/** A sort by these tells of the values: a contact of one's own, changed step by step, finds between which two another stands. */
export const personalSortFields: readonly ContactSortField[] = ["NAME", "EMAIL"];

/** Intercom's cursors hold -1 for a time that is missing. */
const LOWEST = "Contacts without it come first in ascending order and last in descending order.";
/** Intercom documents nothing about texts; the emulator sorts them as times. */
const LOWEST_TEXT =
  "Contacts without it are expected first in ascending order and last in descending order; for texts Intercom does not document it.";

registerEnumType(ContactSortField, {
  name: "ContactSortField",
  description: "What a list of contacts can be sorted by.",
  valuesConfig: {
    CREATED_AT: { description: "`createdAt`, to the second. Every contact has it." },
    UPDATED_AT: {
      description:
        "`updatedAt`, to the second. A contact that changes while you page moves to another place. Every contact has it.",
    },
    SIGNED_UP_AT: {
      description: `\`signedUpAt\`, to the second. A contact whose time is changed while you page moves to another place. ${LOWEST}`,
    },
    LAST_SEEN_AT: {
      description: `\`lastSeenAt\`, to the second. A contact that is seen while you page moves to another place. ${LOWEST}`,
    },
    LAST_CONTACTED_AT: {
      description: `\`lastContactedAt\`, to the second. A contact that you write to while you page moves to another place. ${LOWEST}`,
    },
    LAST_REPLIED_AT: {
      description: `\`lastRepliedAt\`, to the second. A contact that replies while you page moves to another place. ${LOWEST}`,
    },
    LAST_EMAIL_OPENED_AT: {
      description: `\`lastEmailOpenedAt\`, to the second. A contact that opens an e-mail while you page moves to another place. ${LOWEST}`,
    },
    LAST_EMAIL_CLICKED_AT: {
      description: `\`lastEmailClickedAt\`, to the second. A contact that clicks while you page moves to another place. ${LOWEST}`,
    },
    NAME: {
      description: `\`name\`, by Intercom's rules. Personal data, because the order reveals the values. A contact that is renamed while you page moves to another place. ${LOWEST_TEXT}`,
    },
    EMAIL: {
      description: `\`email\`, by Intercom's rules. Personal data, because the order reveals the values. A contact that gets another address while you page moves to another place. ${LOWEST_TEXT}`,
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
