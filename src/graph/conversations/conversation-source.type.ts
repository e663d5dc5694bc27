import { Field, ObjectType } from "type-graphql";
import { Audience } from "../decorators/audience.js";
import { Cost } from "../decorators/cost.js";
import { PersonalData } from "../decorators/personal-data.js";
import { Message } from "./message.type.js";

/** The message that began a conversation. */
@Cost(0)
@Audience("conversations:read")
@ObjectType("IntercomConversationSource", {
  simpleResolvers: true,
  description: "The message that began a conversation. It is not among `parts`.",
})
export class ConversationSource extends Message {
  @PersonalData()
  @Field(() => String, {
    nullable: true,
    description: "Subject, of e-mails for example; it may contain HTML.",
  })
  subject!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "How it arrived, in Intercom's word: `conversation`, `email`, `whatsapp` and others.",
  })
  channel!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Who began, in Intercom's word: `customer_initiated`, `admin_initiated` and others.",
  })
  deliveredAs!: string | null;

  @PersonalData()
  @Field(() => String, {
    nullable: true,
    description: "The page on which the contact began the conversation. The URL is unchecked.",
  })
  url!: string | null;
}
