import { Field, ObjectType } from "type-graphql";
import { Audience } from "../decorators/audience.js";
import { Cost } from "../decorators/cost.js";
import { PersonalData } from "../decorators/personal-data.js";

/** A contact's profile in a social network. */
@Cost(0)
@Audience("contacts:read")
@ObjectType({ simpleResolvers: true, description: "A contact's profile in a social network." })
export class ContactSocialProfile {
  @Field(() => String, { description: "Name of the network, such as `Twitter`." })
  name!: string;

  @PersonalData()
  @Field(() => String, {
    nullable: true,
    description: "URL of the profile, unchecked: see that it begins with `https:` before it becomes a link.",
  })
  url!: string | null;
}
