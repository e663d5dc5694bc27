import { Field, ID, ObjectType } from "type-graphql";
import { Audience } from "../decorators/audience.js";
import { Cost } from "../decorators/cost.js";

/** The workspace that the access token opens. */
@Cost(0)
@Audience("contacts:read")
@ObjectType({ simpleResolvers: true, description: "The Intercom workspace that this graph serves." })
export class IntercomWorkspace {
  @Field(() => ID, { description: "Intercom's id of the workspace, as used in Intercom's URLs." })
  id!: string;

  @Field(() => String, { nullable: true, description: "Name." })
  name!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Timezone that date filters use, such as `Europe/Dublin`.",
  })
  timezone!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Region that hosts the workspace's data, such as `US`.",
  })
  region!: string | null;
}
