import { Directive, Field, ID, ObjectType } from "type-graphql";
import { Audience } from "../decorators/audience.js";
import { Cost } from "../decorators/cost.js";

/** What Intercom's own list of tags carries. */
@Directive('@key(fields: "id")')
@Cost(0)
@Audience("contacts:read")
@ObjectType({
  simpleResolvers: true,
  description: "A label for contacts, companies and conversations, added by teammates or programs.",
})
export class Tag {
  @Field(() => ID, { description: "Intercom's id." })
  id!: string;

  @Field(() => String, { description: "Name, unique in the workspace regardless of case." })
  name!: string | undefined;
}
