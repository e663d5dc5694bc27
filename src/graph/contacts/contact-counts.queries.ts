import { Arg, Ctx, Int, Query, Resolver } from "type-graphql";
import type { Context } from "../context.js";
import { AnswerSize, oneForEach } from "../decorators/answer-size.js";
import { Cost } from "../decorators/cost.js";
import { Price } from "../decorators/price.js";
import { InvalidInput } from "../errors/invalid-input.js";
import { countContacts } from "./contact.list.js";
import { contactCountsPrice, MAX_COUNTS } from "./contact-list.price.js";
import { ContactFilter } from "./filter/contact-filter.input.js";

@Resolver()
export class ContactCountsQueries {
  @AnswerSize(oneForEach("filters"))
  @Cost(20)
  @Price(contactCountsPrice)
  @Query(() => [Int], {
    nullable: "itemsAndList",
    description:
      "How many contacts pass each filter, in the same order; null with an error where one failed. Recent changes are counted once Intercom has indexed them. Costs one call for each different filter.",
  })
  contactCounts(
    @Arg("filters", () => [ContactFilter], { description: `Up to ${MAX_COUNTS} filters.` })
    filters: ContactFilter[],
    @Ctx() context: Context,
  ): Promise<(number | Error)[]> {
    if (filters.length > MAX_COUNTS)
      throw new InvalidInput(
        `At most ${MAX_COUNTS} filters at a time; these are ${filters.length}. Ask in several operations.`,
        ["filters"],
      );
    return countContacts(context, filters, ["filters"]);
  }
}
