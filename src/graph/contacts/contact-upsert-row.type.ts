import { Field, ObjectType } from "type-graphql";
import { Audience } from "../decorators/audience.js";
import { Cost } from "../decorators/cost.js";
import { Payload } from "../errors/attempt.js";
import { Contact } from "./contact.type.js";
import { UpsertContactOutcome } from "./upsert-contact.input.js";

/** The result of one row of `upsertContacts`. */
@Cost(3)
@Audience("anyone")
@ObjectType({ simpleResolvers: true, description: "The result of one row of `upsertContacts`." })
export class ContactUpsertRow extends Payload {
  @Field(() => Contact, {
    nullable: true,
    description: "The contact after the write; null when nothing was written.",
  })
  contact: Contact | Error | null = null;

  @Field(() => UpsertContactOutcome, {
    nullable: true,
    description: "What was done; null when nothing was written.",
  })
  outcome: UpsertContactOutcome | null = null;

  /** Whether an earlier run of the same operation wrote the row; the audit line says so. */
  isReplayed = false;
}
