import { Field, InputType } from "type-graphql";
import { PersonalData } from "../../decorators/personal-data.js";
import { ConversationAssigneeFilter } from "./conversation-assignee-filter.input.js";
import { ConversationBooleanFilter } from "./conversation-boolean-filter.input.js";
import { ConversationDateFilter } from "./conversation-date-filter.input.js";
import { ConversationIdFilter } from "./conversation-id-filter.input.js";
import { ConversationPriorityFilter } from "./conversation-priority-filter.input.js";
import { ConversationReferenceFilter } from "./conversation-reference-filter.input.js";
import { ConversationStateFilter } from "./conversation-state-filter.input.js";
import { ConversationTextFilter } from "./conversation-text-filter.input.js";

/** Which conversations a list is about. Personal data is tagged as in the output: who may not read it must not search by it. */
@InputType("IntercomConversationFilter", {
  description:
    "Conditions on conversations. All given fields must hold. A field that is null is no condition; an operator that is null is refused, so that a variable that was not set never finds everything. `or` is for alternatives. Intercom takes groups two levels deep of 15 conditions each.",
})
export class ConversationFilter {
  @Field(() => ConversationIdFilter, { nullable: true, description: "Intercom's id." })
  id?: ConversationIdFilter | null;

  @Field(() => ConversationStateFilter, { nullable: true, description: "Open, closed or snoozed." })
  state?: ConversationStateFilter | null;

  @Field(() => ConversationBooleanFilter, { nullable: true, description: "Whether it is not closed." })
  isOpen?: ConversationBooleanFilter | null;

  @Field(() => ConversationBooleanFilter, {
    nullable: true,
    description: "Whether its latest message was read.",
  })
  isRead?: ConversationBooleanFilter | null;

  @Field(() => ConversationPriorityFilter, { nullable: true, description: "How urgent it is." })
  priority?: ConversationPriorityFilter | null;

  @Field(() => ConversationDateFilter, { nullable: true, description: "The day it began." })
  createdAt?: ConversationDateFilter | null;

  @Field(() => ConversationDateFilter, { nullable: true, description: "The day it last changed." })
  updatedAt?: ConversationDateFilter | null;

  @Field(() => ConversationDateFilter, {
    nullable: true,
    description: "The day since which the contact has waited for an answer.",
  })
  waitingSince?: ConversationDateFilter | null;

  @Field(() => ConversationDateFilter, { nullable: true, description: "The day until which it is snoozed." })
  snoozedUntil?: ConversationDateFilter | null;

  @Field(() => ConversationDateFilter, { nullable: true, description: "The day a contact last wrote in it." })
  lastContactReplyAt?: ConversationDateFilter | null;

  @Field(() => ConversationAssigneeFilter, {
    nullable: true,
    description: "The teammate it is assigned to, by id: digits.",
  })
  assigneeId?: ConversationAssigneeFilter | null;

  @Field(() => ConversationAssigneeFilter, {
    nullable: true,
    description: "The team it is assigned to, by id: digits.",
  })
  teamId?: ConversationAssigneeFilter | null;

  @Field(() => ConversationReferenceFilter, {
    nullable: true,
    description: "The contacts it is with, by id.",
  })
  contactId?: ConversationReferenceFilter | null;

  @Field(() => ConversationReferenceFilter, { nullable: true, description: "The tags on it, by id." })
  tagId?: ConversationReferenceFilter | null;

  @PersonalData()
  @Field(() => ConversationTextFilter, {
    nullable: true,
    description: "Subject of the message that began it.",
  })
  subject?: ConversationTextFilter | null;

  @PersonalData()
  @Field(() => ConversationTextFilter, { nullable: true, description: "E-mail address of who began it." })
  authorEmail?: ConversationTextFilter | null;

  @Field(() => [ConversationFilter], {
    nullable: true,
    description: "All of these must hold. An empty list matches everything.",
  })
  and?: readonly ConversationFilter[] | null;

  @Field(() => [ConversationFilter], {
    nullable: true,
    description:
      "At least one of these must hold. An empty list matches nothing; an alternative without a condition is refused.",
  })
  or?: readonly ConversationFilter[] | null;
}
