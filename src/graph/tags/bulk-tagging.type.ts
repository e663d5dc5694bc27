import { Field, ID, ObjectType } from "type-graphql";
import { IntercomUserError } from "../errors/intercom-user-error.type.js";
import { Payload } from "../errors/payload.type.js";
import { Tag } from "./tag.type.js";

/** The payload of `tagContacts` and `untagContacts`; its field `contacts` reads the contacts. */
@ObjectType({ simpleResolvers: true })
export abstract class BulkTagging extends Payload {
  @Field(() => Tag, { nullable: true, description: "The tag; null when nothing was written." })
  tag: Tag | null = null;

  @Field(() => [ID], {
    description:
      "The contacts for which the change took effect. Contacts that Intercom does not know are left out.",
  })
  contactIds: readonly string[] = [];

  @Field(() => [IntercomUserError], {
    description:
      "One NOT_FOUND for each contact that Intercom does not know, or why the mutation did not succeed.",
  })
  override userErrors: readonly IntercomUserError[] = [];
}
