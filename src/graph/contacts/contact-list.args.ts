import { ArgsType, Field } from "type-graphql";
import { PersonalData } from "../decorators/personal-data.js";
import { pageArgs } from "../paging/page-args.js";
import { MAX_PER_PAGE } from "../paging/read-page.js";
import { ContactSort } from "./contact-sort.input.js";
import { ContactFilter } from "./filter/contact-filter.input.js";

/** The arguments of a list of contacts that can be sorted, filtered and searched. */
@ArgsType()
export class ContactListArgs extends pageArgs(MAX_PER_PAGE) {
  @PersonalData()
  @Field(() => String, {
    nullable: true,
    description:
      "Words, at most 14, each of which is in the name, e-mail address, phone number or `externalId`; null or blank is no condition. It is combined with `filter`, and each word counts as one of Intercom's conditions. A phone number is compared as it was entered. Not proven with a real workspace: how Intercom's search finds parts of words and words of one or two characters.",
  })
  search!: string | null | undefined;

  @Field(() => ContactSort, { nullable: true, description: "Sort order." })
  sort!: ContactSort | null | undefined;

  @Field(() => ContactFilter, {
    nullable: true,
    description:
      "Conditions on the contacts; all contacts when it is null or empty. Costs nothing where nobody can match.",
  })
  filter!: ContactFilter | null | undefined;
}
