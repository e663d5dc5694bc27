import { Field, ID, InputType } from "type-graphql";
import { DateTimeScalar } from "../scalars/date-time.scalar.js";
import { JsonScalar } from "../scalars/json.scalar.js";

/** What can be written of any contact. */
@InputType()
export abstract class ContactFieldsInput {
  @Field(() => String, { nullable: true, description: "E-mail address." })
  email?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Phone number, best in international form such as `+353871234567`.",
  })
  phone?: string | null;

  @Field(() => String, { nullable: true, description: "Full name." })
  name?: string | null;

  @Field(() => String, { nullable: true, description: "URL of a picture." })
  avatarUrl?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When the contact signed up with you." })
  signedUpAt?: number | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When the contact was last seen in your product.",
  })
  lastSeenAt?: number | null;

  @Field(() => ID, { nullable: true, description: "Id of the teammate who owns the contact." })
  ownerId?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether the contact unsubscribed from your e-mails.",
  })
  unsubscribedFromEmails?: boolean | null;

  @Field(() => JsonScalar, {
    nullable: true,
    description:
      "The workspace's own attributes by name: text, number or boolean; a date is an ISO date, an ISO time or Unix seconds. A list takes other values than its options as well. Attributes that are not named keep their value; null clears one.",
  })
  customAttributes?: unknown;
}
