import { ArgsType, Field } from "type-graphql";
import { pageArgs } from "../paging/page-args.js";
import { MAX_PER_PAGE } from "../paging/walk.js";
import { ContactSort } from "./contact-sort.input.js";
import { ContactFilter } from "./filter/contact-filter.input.js";

/** The arguments of a list of contacts that can be sorted and filtered. */
@ArgsType()
export class ContactListArgs extends pageArgs(MAX_PER_PAGE) {
  @Field(() => ContactSort, { nullable: true, description: "Sort order." })
  sort!: ContactSort | null | undefined;

  @Field(() => ContactFilter, {
    nullable: true,
    description:
      "Conditions on the contacts; all contacts when it is null or empty. Costs nothing where nobody can match.",
  })
  filter!: ContactFilter | null | undefined;
}
