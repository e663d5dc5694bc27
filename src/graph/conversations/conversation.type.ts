import { Directive, Field, ID, Int, ObjectType } from "type-graphql";
import { Audience } from "../decorators/audience.js";
import { Cost } from "../decorators/cost.js";
import { PersonalData } from "../decorators/personal-data.js";
import { DateTimeScalar } from "../scalars/date-time.scalar.js";
import { ConversationPriority } from "./conversation-priority.enum.js";
import { ConversationRating } from "./conversation-rating.type.js";
import { ConversationSource } from "./conversation-source.type.js";
import { ConversationState } from "./conversation-state.enum.js";

/** What Intercom's own list of conversations carries. */
@Directive('@key(fields: "id")')
@Cost(0)
@Audience("conversations:read")
@ObjectType("IntercomConversation", {
  simpleResolvers: true,
  description: "A conversation between contacts and teammates.",
})
export class Conversation {
  @Field(() => ID, { description: "Intercom's id." })
  id!: string;

  @PersonalData()
  @Field(() => String, { nullable: true, description: "Title, where it has one." })
  title!: string | null;

  @Field(() => ConversationState, { description: "Whether it is open, closed or snoozed." })
  state!: ConversationState;

  @Field(() => Boolean, { description: "Whether it is not closed." })
  isOpen!: boolean;

  @Field(() => Boolean, { description: "Whether its latest message was read." })
  isRead!: boolean;

  @Field(() => ConversationPriority, { description: "How urgent it is." })
  priority!: ConversationPriority;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it began." })
  createdAt!: number | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it last changed." })
  updatedAt!: number | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "Since when the contact has waited for an answer; null when nobody waits.",
  })
  waitingSince!: number | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "Until when it is snoozed." })
  snoozedUntil!: number | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When a contact last wrote in it, as Intercom's statistics say.",
  })
  lastContactReplyAt!: number | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When a teammate last wrote in it, as Intercom's statistics say.",
  })
  lastAdminReplyAt!: number | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When it was last closed, as Intercom's statistics say.",
  })
  lastClosedAt!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: "How many parts it has, as Intercom's statistics say. It may be more than `parts` can give.",
  })
  partCount!: number | null;

  @Field(() => ConversationRating, {
    nullable: true,
    description: "How the contact rated it; null when nobody was asked.",
  })
  rating!: ConversationRating | null;

  @Field(() => ConversationSource, {
    nullable: true,
    description: "The message that began it. It is not among `parts`.",
  })
  source!: ConversationSource | null;

  assigneeId!: string | null;
  teamId!: string | null;
  contactRefs!: { readonly ids: readonly string[]; readonly hasMore: boolean };
  /** Intercom's tags on it, with their names. */
  rawTags!: readonly unknown[];
  tagRefs!: { readonly ids: readonly string[]; readonly hasMore: boolean };
  /** Intercom's list of parts; `undefined` where it did not come along. */
  rawParts!: readonly unknown[] | undefined;
}
