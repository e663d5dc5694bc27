import { ArgsType, Field, ID } from "type-graphql";
import { PersonalData } from "../../decorators/personal-data.js";
import { ContactRole } from "../contact-role.enum.js";
import { IntercomContactChangeKind } from "./contact-change-kind.enum.js";

/** Which changes a subscriber wants. */
@ArgsType()
export class ContactChangedArgs {
  @Field(() => [ID], {
    nullable: true,
    description:
      "Only changes of the contacts with these Intercom ids. Together with `externalIds`: of the contacts in either list.",
  })
  ids?: readonly string[] | null;

  @PersonalData()
  @Field(() => [ID], {
    nullable: true,
    description: "Only changes of the contacts with these ids of your own.",
  })
  externalIds?: readonly string[] | null;

  @Field(() => ContactRole, {
    nullable: true,
    description:
      "Only changes of contacts that have this role after the change. ARCHIVED, DELETED, MERGED, UNKNOWN and RESYNC come for every role.",
  })
  role?: ContactRole | null;

  @Field(() => ID, {
    nullable: true,
    description:
      "Only changes of contacts that have this tag after the change, and the removal of the tag. ARCHIVED, DELETED, MERGED, UNKNOWN and RESYNC come for every tag.",
  })
  tagId?: string | null;

  @Field(() => [IntercomContactChangeKind], {
    nullable: true,
    description: "Only changes of these kinds. RESYNC always comes.",
  })
  kinds?: readonly IntercomContactChangeKind[] | null;
}
