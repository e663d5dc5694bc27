import { Field, InputType } from "type-graphql";
import { ContactStringFilter } from "./contact-string-filter.input.js";

/** Conditions on the browser of the last visit. */
@InputType({
  description:
    "Conditions on the browser of the last visit; all given conditions must hold. Intercom cannot search by version.",
})
export class ContactBrowserFilter {
  @Field(() => ContactStringFilter, { nullable: true, description: "Name, such as `chrome`." })
  name?: ContactStringFilter | null;

  @Field(() => ContactStringFilter, {
    nullable: true,
    description: "Language that the browser asks for, such as `en`.",
  })
  language?: ContactStringFilter | null;
}
