import { Field, ID, ObjectType } from "type-graphql";
import { AnswerSize, longText } from "../decorators/answer-size.js";
import { PersonalData } from "../decorators/personal-data.js";
import { DateTimeScalar } from "../scalars/date-time.scalar.js";
import { ConversationAttachment } from "./conversation-attachment.type.js";
import { ConversationAuthor } from "./conversation-author.type.js";

/** What the beginning of a conversation and the parts of conversations and tickets have in common. */
@ObjectType({ simpleResolvers: true })
export abstract class Message {
  @Field(() => ID, { nullable: true, description: "Intercom's id; null where it has none." })
  id!: string | null;

  @AnswerSize(longText)
  @PersonalData()
  @Field(() => String, {
    nullable: true,
    description:
      "The text as HTML; null when there is none. It is whatever was written: sanitise it before a browser shows it.",
  })
  body!: string | null;

  @AnswerSize(longText)
  @PersonalData()
  @Field(() => String, {
    nullable: true,
    description: "The text of `body` without HTML. Made here, and costs nothing.",
  })
  bodyText!: string | null;

  @Field(() => ConversationAuthor, {
    nullable: true,
    description: "Who wrote it; null when Intercom no longer knows.",
  })
  author!: ConversationAuthor | null;

  @Field(() => [ConversationAttachment], { description: "The files that were sent with it." })
  attachments!: readonly ConversationAttachment[];

  @Field(() => Boolean, { description: "Whether the text was removed for good." })
  isRedacted!: boolean;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it was written." })
  createdAt!: number | null;
}
