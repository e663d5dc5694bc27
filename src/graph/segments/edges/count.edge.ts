import { Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import type { Context } from "../../context.js";
import { Cost } from "../../decorators/cost.js";
import { Segment } from "../segment.type.js";

@Resolver(() => Segment)
export class SegmentCountEdge {
  @Cost(0)
  @FieldResolver(() => Int, {
    nullable: true,
    description: "Number of contacts in the segment, never cached. Costs one call for all segments together.",
  })
  async count(@Root() { id }: Segment, @Ctx() { loaders }: Context): Promise<number | null> {
    return (await loaders.segments.counts()).get(id) ?? null;
  }
}
