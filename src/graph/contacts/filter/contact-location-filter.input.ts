import { Field, InputType } from "type-graphql";
import { ContactStringFilter } from "./contact-string-filter.input.js";

/** Conditions on where Intercom places a contact. */
@InputType({
  description: "Conditions on a contact's location; all given conditions must hold.",
})
export class ContactLocationFilter {
  @Field(() => ContactStringFilter, { nullable: true, description: "Name of the country, in English." })
  country?: ContactStringFilter | null;

  @Field(() => ContactStringFilter, { nullable: true, description: "Name of the region or state." })
  region?: ContactStringFilter | null;

  @Field(() => ContactStringFilter, { nullable: true, description: "Name of the city." })
  city?: ContactStringFilter | null;
}
