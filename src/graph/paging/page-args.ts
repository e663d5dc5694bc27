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
      description: `Page size, from 1 to ${MAX_FIRST}. Costs one call for each ${perPage}.`,
    })
    first!: number;

    @Field(() => String, {
      nullable: true,
      description:
        "Cursor from a previous page of the same query; the page starts after it. Cursors survive restarts and work with any `first`.",
    })
    after!: string | null | undefined;
  }
  return PageArgs;
}
