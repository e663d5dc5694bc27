import { Field, ID, ObjectType } from "type-graphql";
import { Audience } from "../decorators/audience.js";
import { Cost } from "../decorators/cost.js";
import { TicketStateCategory } from "./ticket-state-category.enum.js";

/** The state of a ticket as the workspace names it. */
@Cost(0)
@Audience("conversations:read")
@ObjectType("IntercomTicketState", {
  simpleResolvers: true,
  description: "The state of a ticket; workspaces define their own.",
})
export class TicketState {
  @Field(() => ID, { nullable: true, description: "Intercom's id." })
  id!: string | null;

  @Field(() => TicketStateCategory, { description: "The category of the state." })
  category!: TicketStateCategory;

  @Field(() => String, { nullable: true, description: "Its name for teammates." })
  internalLabel!: string | null;

  @Field(() => String, { nullable: true, description: "Its name for customers." })
  externalLabel!: string | null;
}
