import { Field, ID, ObjectType } from "type-graphql";
import { Audience } from "../decorators/audience.js";
import { Cost } from "../decorators/cost.js";

/** What Intercom's own list of teams carries. */
@Cost(0)
@Audience("conversations:read")
@ObjectType("IntercomTeam", {
  simpleResolvers: true,
  description: "A team of teammates, to which conversations and tickets can be assigned.",
})
export class Team {
  @Field(() => ID, { description: "Intercom's id." })
  id!: string;

  @Field(() => String, { nullable: true, description: "Name." })
  name!: string | null;

  adminIds!: readonly string[];
}
