import { Directive, Field, ObjectType } from "type-graphql";

/** A contact's profile in a social network. */
@Directive("@cost(weight: 0)")
@ObjectType({ simpleResolvers: true, description: "A contact's profile in a social network." })
export class ContactSocialProfile {
  @Field(() => String, { description: "Name of the network, such as `Twitter`." })
  name!: string;

  @Directive('@tag(name: "pii")')
  @Field(() => String, { nullable: true, description: "Address of the profile." })
  url!: string | null;
}
