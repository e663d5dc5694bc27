import { ArgsType, type ClassType, Field, Int } from "type-graphql";
import { DEFAULT_FIRST, MAX_FIRST } from "./page-size.js";
import type { PageArguments } from "./read-page.js";

/**
 * The arguments of a connection, for `@Args()`.
 * @param perPage How many rows one call gives at most, which the description states.
 */
export function pageArgs(perPage: number): ClassType<PageArguments> {
  @ArgsType()
  class PageArgs implements PageArguments {
    @Field(() => Int, {
      defaultValue: DEFAULT_FIRST,
      description: `How many, 1 to ${MAX_FIRST}. Intercom gives ${perPage} at a time: more cost a call for each further ${perPage}.`,
    })
    first!: number;

    @Field(() => String, {
      nullable: true,
      description:
        "A cursor of this very query; the page begins right behind it. Cursors survive restarts and work with any `first`.",
    })
    after!: string | null | undefined;
  }
  return PageArgs;
}
