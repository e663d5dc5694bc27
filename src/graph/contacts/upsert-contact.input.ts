import { Field, ID, InputType, registerEnumType } from "type-graphql";
import { ContactFieldsInput } from "./contact-fields.input.js";
import { ContactRole } from "./contact-role.enum.js";

/** The outcome of an upsert. */
export const UpsertContactOutcome = {
  CREATED: "CREATED",
  UPDATED: "UPDATED",
  UNARCHIVED: "UNARCHIVED",
} as const;
export type UpsertContactOutcome = (typeof UpsertContactOutcome)[keyof typeof UpsertContactOutcome];

registerEnumType(UpsertContactOutcome, {
  name: "UpsertContactOutcome",
  description: "What an upsert did.",
  valuesConfig: {
    CREATED: { description: "The contact is new." },
    UPDATED: { description: "The contact existed and was updated." },
    UNARCHIVED: { description: "The user was archived; it was restored and updated." },
  },
});

/** A contact to create or change. */
@InputType({
  description:
    "A contact to create or update. `externalId` identifies a user, or `email` if there is no `externalId`; `email` identifies a lead.",
})
export class UpsertContactInput extends ContactFieldsInput {
  @Field(() => ContactRole, {
    defaultValue: ContactRole.USER,
    description: "User or lead. Users and leads are never taken for each other.",
  })
  role!: ContactRole;

  @Field(() => ID, {
    nullable: true,
    description:
      "Your own id of the user. A user who has only the e-mail address so far gets it. Leave it out for a lead.",
  })
  externalId?: string | null;
}
