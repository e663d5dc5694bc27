import { Directive, Field, ID, ObjectType } from "type-graphql";

/** What Intercom's own list of teammates carries. */
@Directive('@key(fields: "id")')
@Directive("@cost(weight: 0)")
@ObjectType({
  simpleResolvers: true,
  description: "A teammate of the workspace: who owns contacts and writes notes. Intercom calls it an admin.",
})
export class IntercomAdmin {
  @Field(() => ID, { description: "Intercom's id." })
  id!: string;

  @Directive('@tag(name: "pii")')
  @Field(() => String, { nullable: true, description: "Full name." })
  name!: string | null;

  @Directive('@tag(name: "pii")')
  @Field(() => String, { nullable: true, description: "E-mail address." })
  email!: string | null;

  @Field(() => String, { nullable: true, description: "Job title, as the teammate entered it." })
  jobTitle!: string | null;

  @Field(() => Boolean, { description: "Whether the teammate is away for now." })
  isAway!: boolean;

  @Field(() => Boolean, { description: "Whether the teammate has a seat in the inbox." })
  hasInboxSeat!: boolean;
}
