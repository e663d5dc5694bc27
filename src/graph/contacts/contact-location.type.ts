import { Field, ObjectType } from "type-graphql";
import { Audience } from "../decorators/audience.js";
import { Cost } from "../decorators/cost.js";
import { PersonalData } from "../decorators/personal-data.js";

/** Where Intercom places a contact. */
@Cost(0)
@Audience("contacts:read")
@ObjectType({
  simpleResolvers: true,
  description: "A contact's location, derived from the IP address of the last visit.",
})
export class ContactLocation {
  @PersonalData()
  @Field(() => String, { nullable: true, description: "Name of the country, in English." })
  country!: string | null;

  @PersonalData()
  @Field(() => String, { nullable: true, description: "Name of the region or state." })
  region!: string | null;

  @PersonalData()
  @Field(() => String, { nullable: true, description: "Name of the city." })
  city!: string | null;

  @PersonalData()
  @Field(() => String, {
    nullable: true,
    description: "ISO 3166 code of the country, as stored in Intercom (often three letters).",
  })
  countryCode!: string | null;

  @PersonalData()
  @Field(() => String, { nullable: true, description: "Code of the continent, such as `EU`." })
  continentCode!: string | null;
}
