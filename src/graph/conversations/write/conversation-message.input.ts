import { Field, InputType } from "type-graphql";
import { ConversationWriteInput } from "./conversation-write.input.js";

/** A text to add to a conversation. */
@InputType()
export abstract class ConversationMessageInput extends ConversationWriteInput {
  @Field(() => String, {
    description:
      "The text, as HTML. It is sent as it is: in text that is not HTML, write `<` as `&lt;` and `&` as `&amp;`.",
  })
  body!: string;

  @Field(() => [String], {
    nullable: true,
    description: "Up to 10 https addresses of images, which Intercom attaches.",
  })
  attachmentUrls?: readonly string[] | null;
}
