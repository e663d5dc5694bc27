import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, ID, Info, Query, Resolver } from "type-graphql";
import { checkIntercomId } from "../common/ids.js";
import type { MaybePromise } from "../common/maybe-promise.js";
import { selectedFields } from "../common/selection.js";
import type { Context } from "../context.js";
import { AnswerSize, wholeList } from "../decorators/answer-size.js";
import { Cost } from "../decorators/cost.js";
import { Price } from "../decorators/price.js";
import { Segment } from "./segment.type.js";

@Resolver()
export class SegmentQueries {
  @Cost(1)
  @Query(() => Segment, { nullable: true, description: "The segment with this id; null when there is none." })
  segment(
    @Arg("id", () => ID, { description: "Intercom's id." }) id: string,
    @Ctx() { loaders }: Context,
  ): MaybePromise<Segment | null> {
    return loaders.segments.byId(checkIntercomId(id, ["id"]));
  }

  @AnswerSize(wholeList("segments"))
  @Cost(1)
  @Price(({ known }) => ({ rows: known.segments ?? 0 }))
  @Query(() => [Segment], {
    nullable: true,
    description:
      "All segments of the workspace. Cached for a minute: a segment created elsewhere may be missing until then.",
  })
  async segments(@Ctx() { loaders }: Context, @Info() info: GraphQLResolveInfo): Promise<Segment[]> {
    if (selectedFields(info).has("count")) await loaders.segments.counts(); // brings the list along: one call for both
    return loaders.segments.all();
  }
}
