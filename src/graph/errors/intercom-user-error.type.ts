import { Field, ID, Int, ObjectType } from "type-graphql";
import { Audience } from "../decorators/audience.js";
import { Cost } from "../decorators/cost.js";
import { IntercomUserErrorCode } from "./intercom-user-error-code.enum.js";

/**
 * Why a mutation did not do what was asked. It is data, because routers strip the extensions of errors, and a client
 * must be able to act on it. `conflictingContact` is an edge and lives with the contacts.
 */
@Cost(0)
@Audience("anyone")
@ObjectType({
  simpleResolvers: true,
  description: "Why a mutation did not succeed, and what to do about it.",
})
export class IntercomUserError {
  @Field(() => IntercomUserErrorCode, {
    description: "Machine-readable reason. Branch on this, not on `message`.",
  })
  code!: IntercomUserErrorCode;

  @Field(() => String, {
    description:
      "The cause and how to fix it, in English, for developers. It never quotes values from the request.",
  })
  message!: string;

  @Field(() => [String], {
    nullable: true,
    description:
      'Path into the arguments, such as `["input", "email"]`; null when no single part is to blame. It ends at `customAttributes` where the name of an attribute is not known; the message says which entry it is.',
  })
  field!: readonly string[] | null;

  @Field(() => ID, {
    nullable: true,
    description:
      "CONFLICT and NOT_RESTORABLE: the contact that holds these details; null where it is not known, or there are several. Only for callers who may read contacts.",
  })
  conflictingContactId!: string | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      "CONFLICT and NOT_RESTORABLE: all contacts that hold these details, such as several leads with one e-mail address; null where none is known. Only for callers who may read contacts.",
  })
  conflictingContactIds!: readonly string[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "CONFLICT: whether that contact is archived, deleted or blocked. One that is archived can be restored by `unarchiveContact`.",
  })
  conflictingContactIsArchived!: boolean | null;

  @Field(() => Int, { nullable: true, description: "RATE_LIMITED: seconds to wait before retrying." })
  retryAfterSeconds!: number | null;

  @Field(() => String, {
    nullable: true,
    description: "Intercom's id of the request, for a support ticket to Intercom.",
  })
  intercomRequestId!: string | null;
}
