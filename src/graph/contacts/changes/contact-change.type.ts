import { Field, ID, ObjectType } from "type-graphql";
import { Audience } from "../../decorators/audience.js";
import { Cost } from "../../decorators/cost.js";
import { PersonalData } from "../../decorators/personal-data.js";
import { DateTimeScalar } from "../../scalars/date-time.scalar.js";
import type { Contact } from "../contact.type.js";
import { IntercomContactChangeKind } from "./contact-change-kind.enum.js";

/** What a subscriber is told of a contact. `tag` and `contact` are in `edges/`. */
@Cost(0)
@Audience("contacts:read")
@ObjectType({ simpleResolvers: true, description: "A change of a contact." })
export class IntercomContactChange {
  @Field(() => IntercomContactChangeKind, { description: "What happened." })
  kind!: IntercomContactChangeKind;

  @Field(() => ID, {
    nullable: true,
    description: "Intercom's id of the contact; of the one that is gone after a merge. Null for RESYNC.",
  })
  contactId!: string | null;

  @PersonalData()
  @Field(() => ID, {
    nullable: true,
    description: "Your own id of the contact, as `contact` has it; null where `contact` is null.",
  })
  externalId!: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "Intercom's id of the contact that stays after a merge; null for everything else.",
  })
  mergedIntoId!: string | null;

  @Field(() => DateTimeScalar, {
    description: "When it happened, to the second; of RESYNC, when it was noticed.",
  })
  at!: number;

  /** The tag that was added or removed. */
  tagId!: string | null;

  /** The contact as it was read after the change. */
  subject!: Contact | null;
}
