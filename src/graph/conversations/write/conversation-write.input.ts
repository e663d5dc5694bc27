import { Field, ID, InputType } from "type-graphql";

/** What every write to a conversation names. */
@InputType()
export abstract class ConversationWriteInput {
  @Field(() => ID, { description: "Intercom's id of the conversation." })
  conversationId!: string;

  @Field(() => ID, {
    nullable: true,
    description:
      "Intercom's id of the teammate who acts. Only callers with the scope `conversations:impersonate` may send it; others act as the teammate that their key or token names.",
  })
  adminId?: string | null;
}
