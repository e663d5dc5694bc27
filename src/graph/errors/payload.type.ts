import { Field, ObjectType } from "type-graphql";
import { IntercomUserError } from "./intercom-user-error.type.js";

/** What the payloads of all mutations have in common. They extend it; it is not a type of the schema itself. */
@ObjectType({ simpleResolvers: true })
export abstract class Payload {
  @Field(() => [IntercomUserError], {
    description:
      "Why the mutation did not succeed. Empty after a success, also when there was nothing to change.",
  })
  userErrors: readonly IntercomUserError[] = [];
}
