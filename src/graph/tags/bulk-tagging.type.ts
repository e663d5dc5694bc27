import { Field, ID, ObjectType } from "type-graphql";
import { Payload } from "../errors/attempt.js";
import { IntercomUserError } from "../errors/intercom-user-error.type.js";
import { Tag } from "./tag.type.js";

/** What the payloads of bulk tagging have in common. */
@ObjectType({ simpleResolvers: true })
export abstract class BulkTagging extends Payload {
  @Field(() => Tag, { nullable: true, description: "The tag; null when nothing was changed." })
  tag: Tag | Error | null = null;
}

/** The payload of `tagContacts` and `untagContacts`; its field `contacts` reads the contacts. */
@ObjectType({ simpleResolvers: true })
export abstract class ContactTagging extends BulkTagging {
  @Field(() => [ID], {
    description:
      "The contacts for which the change took effect. Contacts that Intercom does not know are left out.",
  })
  contactIds: readonly string[] = [];

  @Field(() => [IntercomUserError], {
    description:
      "One error for each contact that was not changed, such as NOT_FOUND where Intercom does not know it, or why the mutation did not succeed. OUTCOME_UNKNOWN names the tag that Intercom used if another one had the name by then.",
  })
  override userErrors: readonly IntercomUserError[] = [];
}

/** The payload of `tagCompanies` and `untagCompanies`; its field `companies` reads the companies. */
@ObjectType({ simpleResolvers: true })
export abstract class CompanyTagging extends BulkTagging {
  @Field(() => [ID], {
    description:
      "The companies for which the change took effect. Companies that Intercom does not know are left out.",
  })
  companyIds: readonly string[] = [];

  @Field(() => [IntercomUserError], {
    description:
      "One error for each company that was not changed, such as NOT_FOUND where Intercom does not know it, or why the mutation did not succeed. OUTCOME_UNKNOWN names the tag that Intercom used if another one had the name by then.",
  })
  override userErrors: readonly IntercomUserError[] = [];
}
