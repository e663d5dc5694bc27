import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Directive, FieldResolver, ID, Info, Int, Query, Resolver, Root } from "type-graphql";
import { AnswerSize, asManyAsAsked, wholeList } from "../common/answer-size.js";
import { checkIntercomId } from "../common/ids.js";
import type { MaybePromise } from "../common/maybe-promise.js";
import { selectedFields, selectsOnly } from "../common/selection.js";
import { readContacts } from "../contacts/contact.list.js";
import type { Contact } from "../contacts/contact.type.js";
import { ContactConnection } from "../contacts/contact-connection.type.js";
import { ContactSort } from "../contacts/contact-sort.input.js";
import type { Context } from "../context.js";
import type { Connection } from "../paging/connection.type.js";
import { AFTER_DESCRIPTION, DEFAULT_FIRST, FIRST_DESCRIPTION } from "../paging/page-size.js";
import { Segment } from "./segment.type.js";

/** Ways to segments, and the contacts that belong to one. */
@Resolver(() => Segment)
export class SegmentResolver {
  @Directive("@cost(weight: 1)")
  @Query(() => Segment, { nullable: true, description: "The segment with this id; null when there is none." })
  segment(
    @Arg("id", () => ID, { description: "Intercom's id." }) id: string,
    @Ctx() { loaders }: Context,
  ): MaybePromise<Segment | null> {
    return loaders.segments.byId(checkIntercomId(id, ["id"]));
  }

  @AnswerSize(wholeList("segments"))
  @Directive("@cost(weight: 1)")
  @Query(() => [Segment], {
    nullable: true,
    description:
      "All segments of the workspace. Kept for a minute; a segment made elsewhere may be missing until then.",
  })
  async segments(@Ctx() { loaders }: Context, @Info() info: GraphQLResolveInfo): Promise<Segment[]> {
    if (selectedFields(info).has("count")) await loaders.segments.counts(); // brings the list along: one call for both
    return loaders.segments.all();
  }

  @Directive("@cost(weight: 0)")
  @FieldResolver(() => Int, {
    nullable: true,
    description:
      "How many contacts belong to it. Selecting it costs one call for all segments together; it is never kept.",
  })
  async count(@Root() { id }: Segment, @Ctx() { loaders }: Context): Promise<number | null> {
    return (await loaders.segments.counts()).get(id) ?? null;
  }

  @AnswerSize(asManyAsAsked)
  @Directive("@cost(weight: 1)")
  @Directive(
    '@listSize(slicingArguments: ["first"], sizedFields: ["nodes", "edges"], requireOneSlicingArgument: false)',
  )
  @FieldResolver(() => ContactConnection, {
    nullable: true,
    description:
      "The contacts that belong to it, newest first unless sorted, as Intercom's index knows them.",
  })
  contacts(
    @Root() { id }: Segment,
    @Arg("first", () => Int, { defaultValue: DEFAULT_FIRST, description: FIRST_DESCRIPTION }) first: number,
    @Arg("after", () => String, { nullable: true, description: AFTER_DESCRIPTION }) after:
      | string
      | null
      | undefined,
    @Arg("sort", () => ContactSort, { nullable: true, description: "In which order." }) sort:
      | ContactSort
      | null
      | undefined,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Contact>> {
    return readContacts(context, {
      first,
      after: after ?? undefined,
      filter: { segmentId: { eq: id } },
      sort: sort ?? undefined,
      parent: `segment:${id}`,
      countsOnly: selectsOnly(info, "totalCount"),
    });
  }
}
