import { Arg, Ctx, InputType, Mutation, ObjectType, Resolver } from "type-graphql";
import type { Context } from "../../context.js";
import { Audience } from "../../decorators/audience.js";
import { Cost } from "../../decorators/cost.js";
import { addMessage } from "./add-message.js";
import { ConversationChange } from "./conversation-change.type.js";
import { ConversationMessageInput } from "./conversation-message.input.js";

/** A note to write. */
@InputType({ description: "A teammate's note in a conversation, which contacts do not see." })
export class CreateIntercomConversationNoteInput extends ConversationMessageInput {}

/** The result of `createIntercomConversationNote`. */
@Cost(0)
@ObjectType({ simpleResolvers: true, description: "The result of `createIntercomConversationNote`." })
export class CreateIntercomConversationNotePayload extends ConversationChange {}

@Resolver()
export class CreateIntercomConversationNoteMutation {
  @Audience("conversations:write")
  @Cost(1)
  @Mutation(() => CreateIntercomConversationNotePayload, {
    nullable: true,
    description:
      "Writes a note in a conversation for other teammates. If it is sent twice, there are two notes: after OUTCOME_UNKNOWN, read the newest parts first.",
  })
  createIntercomConversationNote(
    @Arg("input", () => CreateIntercomConversationNoteInput, { description: "The note." })
    input: CreateIntercomConversationNoteInput,
    @Ctx() context: Context,
  ): Promise<CreateIntercomConversationNotePayload> {
    return addMessage(context, new CreateIntercomConversationNotePayload(), input, "note");
  }
}
