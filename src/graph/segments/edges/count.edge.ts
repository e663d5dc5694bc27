import { Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import type { Context } from "../../context.js";
import { Cost } from "../../decorators/cost.js";
import { Segment } from "../segment.type.js";

@Resolver(() => Segment)
export class SegmentCountEdge {
  @Cost(0)
  @FieldResolver(() => Int, {
    nullable: true,
    description:
      "How many contacts belong to it. Selecting it costs one call for all segments together; it is never kept.",
  })
  async count(@Root() { id }: Segment, @Ctx() { loaders }: Context): Promise<number | null> {
    return (await loaders.segments.counts()).get(id) ?? null;
  }
}
