import { Field, ID, ObjectType } from "type-graphql";
import { Audience } from "../decorators/audience.js";
import { Cost } from "../decorators/cost.js";
import { PersonalData } from "../decorators/personal-data.js";
import { ConversationAuthorKind } from "./conversation-author-kind.enum.js";

/** The author as the payload names it: bots, teams and people who have left are nowhere else. */
@Cost(0)
@Audience("conversations:read")
@ObjectType("IntercomConversationAuthor", {
  simpleResolvers: true,
  description: "Who wrote a message or made a change, as it was kept with it.",
})
export class ConversationAuthor {
  @Field(() => ConversationAuthorKind, { description: "A contact, a teammate, a bot or a team." })
  kind!: ConversationAuthorKind;

  @Field(() => ID, {
    nullable: true,
    description: "Intercom's id of the contact, teammate, bot or team; null when Intercom no longer knows.",
  })
  id!: string | null;

  @PersonalData()
  @Field(() => String, { nullable: true, description: "The name at that time." })
  name!: string | null;

  @PersonalData()
  @Field(() => String, { nullable: true, description: "The e-mail address at that time." })
  email!: string | null;
}
