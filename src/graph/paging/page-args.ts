import { ArgsType, type ClassType, Field, Int } from "type-graphql";
import { InvalidInput } from "../errors/invalid-input.js";
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

const DEFAULT_FIRST = 50;
export const MAX_FIRST = 500;

/**
 * Checks `first`.
 * @throws InvalidInput
 */
export function checkFirst(first: number): number {
  if (first < 1 || first > MAX_FIRST) throw OUT_OF_BOUNDS;
  return first;
}

/** Made once: it is the same for every row of a page, and those are thousands. */
const OUT_OF_BOUNDS = new InvalidInput(
  `\`first\` must be from 1 to ${MAX_FIRST}. For more, go on with \`after: pageInfo.endCursor\`.`,
  ["first"],
);
