import { Field, ID, InputType } from "type-graphql";

/** Conditions on a teammate or team that a conversation is assigned to. */
@InputType("IntercomConversationAssigneeFilter", {
  description: "Conditions on who a conversation is assigned to; all given conditions must hold.",
})
export class ConversationAssigneeFilter {
  @Field(() => ID, { nullable: true, description: "Is assigned to the one with this id." })
  eq?: string | null;

  @Field(() => ID, { nullable: true, description: "Is not assigned to the one with this id." })
  ne?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description: "Is assigned to one of these, at most 50. An empty list matches nothing.",
  })
  in?: readonly string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: "Is assigned to none of these (at most 50). An empty list matches everything.",
  })
  nin?: readonly string[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "`true`: is assigned to nobody. `false`: is assigned to somebody.",
  })
  isNull?: boolean | null;
}
