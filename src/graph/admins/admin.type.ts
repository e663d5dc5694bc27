import { Directive, Field, ID, ObjectType } from "type-graphql";
import { Audience } from "../decorators/audience.js";
import { Cost } from "../decorators/cost.js";
import { PersonalData } from "../decorators/personal-data.js";

/** What Intercom's own list of teammates carries. */
@Directive('@key(fields: "id")')
@Cost(0)
@Audience("contacts:read")
@ObjectType({
  simpleResolvers: true,
  description:
    "A teammate of the workspace, called an admin in Intercom's API. Teammates own contacts and write notes.",
})
export class IntercomAdmin {
  @Field(() => ID, { description: "Intercom's id." })
  id!: string;

  @PersonalData()
  @Field(() => String, { nullable: true, description: "Full name." })
  name!: string | null;

  @PersonalData()
  @Field(() => String, { nullable: true, description: "E-mail address." })
  email!: string | null;

  @Field(() => String, { nullable: true, description: "Job title, as the teammate entered it." })
  jobTitle!: string | null;

  @Field(() => Boolean, { description: "Whether the teammate is currently away." })
  isAway!: boolean;

  @Field(() => Boolean, { description: "Whether the teammate has a seat in the inbox." })
  hasInboxSeat!: boolean;
}
