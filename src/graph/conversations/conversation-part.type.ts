import { Field, ObjectType } from "type-graphql";
import { Audience } from "../decorators/audience.js";
import { Cost } from "../decorators/cost.js";
import { Message } from "./message.type.js";

/** A message or change within a conversation. */
@Cost(0)
@Audience("conversations:read")
@ObjectType("IntercomConversationPart", {
  simpleResolvers: true,
  description: "A message, note or change within a conversation or ticket.",
})
export class ConversationPart extends Message {
  @Field(() => String, {
    nullable: true,
    description:
      "What it is, in Intercom's word: `comment`, `note` (which contacts do not see), `assignment`, `open`, `close`, `snoozed` and many others.",
  })
  partType!: string | null;
}
