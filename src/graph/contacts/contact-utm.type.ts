import { Field, ObjectType } from "type-graphql";
import { Audience } from "../decorators/audience.js";
import { Cost } from "../decorators/cost.js";

/** The campaign that brought a contact. */
@Cost(0)
@Audience("contacts:read")
@ObjectType({
  simpleResolvers: true,
  description: "The campaign of a contact's first visit, from its UTM parameters.",
})
export class ContactUtm {
  @Field(() => String, { nullable: true, description: "`utm_campaign`." })
  campaign!: string | null;

  @Field(() => String, { nullable: true, description: "`utm_content`." })
  content!: string | null;

  @Field(() => String, { nullable: true, description: "`utm_medium`." })
  medium!: string | null;

  @Field(() => String, { nullable: true, description: "`utm_source`." })
  source!: string | null;

  @Field(() => String, { nullable: true, description: "`utm_term`." })
  term!: string | null;
}
