import { Field, ObjectType } from "type-graphql";
import { Payload } from "../../errors/attempt.js";
import { Conversation } from "../conversation.type.js";

/** The payload of a mutation that Intercom answers with the conversation. */
@ObjectType({ simpleResolvers: true })
export abstract class ConversationChange extends Payload {
  @Field(() => Conversation, {
    nullable: true,
    description: "The conversation after the write, with its parts; null when nothing was written.",
  })
  conversation: Conversation | null = null;
}
