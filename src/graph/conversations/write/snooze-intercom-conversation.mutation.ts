import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from "type-graphql";
import { endpoints } from "../../../intercom/endpoints/endpoints.js";
import type { Context } from "../../context.js";
import { Audience } from "../../decorators/audience.js";
import { Cost } from "../../decorators/cost.js";
import { InvalidInput } from "../../errors/invalid-input.js";
import { DateTimeScalar } from "../../scalars/date-time.scalar.js";
import { changeConversation } from "./change-conversation.js";
import { ConversationChange } from "./conversation-change.type.js";
import { ConversationWriteInput } from "./conversation-write.input.js";

/** A conversation to snooze. */
@InputType({ description: "The conversation to snooze." })
export class SnoozeIntercomConversationInput extends ConversationWriteInput {
  @Field(() => DateTimeScalar, { description: "When Intercom opens it again. It lies in the future." })
  until!: number;
}

/** The result of `snoozeIntercomConversation`. */
@Cost(0)
@ObjectType({ simpleResolvers: true, description: "The result of `snoozeIntercomConversation`." })
export class SnoozeIntercomConversationPayload extends ConversationChange {}

@Resolver()
export class SnoozeIntercomConversationMutation {
  @Audience("conversations:write")
  @Cost(1)
  @Mutation(() => SnoozeIntercomConversationPayload, {
    nullable: true,
    description: "Closes a conversation until a time, at which Intercom opens it again, as a teammate.",
  })
  snoozeIntercomConversation(
    @Arg("input", () => SnoozeIntercomConversationInput, { description: "What to snooze." })
    input: SnoozeIntercomConversationInput,
    @Ctx() context: Context,
  ): Promise<SnoozeIntercomConversationPayload> {
    const checks = { snoozed_until: () => checkLater(input.until, ["input", "until"]) };
    return changeConversation(context, new SnoozeIntercomConversationPayload(), input, checks, (checked) => {
      const { conversationId: conversation_id, adminId: admin_id, snoozed_until } = checked;
      return context.intercom.call(endpoints.conversations.manage, (sdk) =>
        sdk.conversations.manage({
          conversation_id,
          body: { message_type: "snoozed", admin_id, snoozed_until },
        }),
      );
    });
  }
}

function checkLater(seconds: number, path: readonly string[]): number {
  if (seconds * 1000 <= Date.now())
    throw new InvalidInput("This time is over. Send a time in the future.", path);
  return seconds;
}
