import { Directive, Field, ObjectType } from "type-graphql";

/** Where Intercom places a contact. */
@Directive("@cost(weight: 0)")
@ObjectType({
  simpleResolvers: true,
  description: "Where Intercom places a contact, by the address of the last visit.",
})
export class ContactLocation {
  @Directive('@tag(name: "pii")')
  @Field(() => String, { nullable: true, description: "Name of the country, in English." })
  country!: string | null;

  @Directive('@tag(name: "pii")')
  @Field(() => String, { nullable: true, description: "Name of the region or state." })
  region!: string | null;

  @Directive('@tag(name: "pii")')
  @Field(() => String, { nullable: true, description: "Name of the city." })
  city!: string | null;

  @Directive('@tag(name: "pii")')
  @Field(() => String, {
    nullable: true,
    description: "ISO 3166 code of the country, as Intercom holds it (often three letters).",
  })
  countryCode!: string | null;

  @Directive('@tag(name: "pii")')
  @Field(() => String, { nullable: true, description: "Code of the continent, such as `EU`." })
  continentCode!: string | null;
}
