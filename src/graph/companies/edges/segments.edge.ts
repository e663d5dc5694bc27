import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { MaybePromise } from "../../common/maybe-promise.js";
import type { Context } from "../../context.js";
import { Cost } from "../../decorators/cost.js";
import { nothingForSure, Price } from "../../decorators/price.js";
import { Segment } from "../../segments/segment.type.js";
import { Company } from "../company.type.js";

@Resolver(() => Company)
export class CompanySegmentsEdge {
  @Cost(0)
  @Price(nothingForSure)
  @FieldResolver(() => [Segment], {
    nullable: true,
    description: "The segments that the company belongs to, as last computed by Intercom. Costs nothing.",
  })
  segments(
    @Root() { id, embeddedSegments }: Company,
    @Ctx() { loaders }: Context,
  ): MaybePromise<readonly Segment[]> {
    return embeddedSegments
      ? loaders.segments.ofPayload(embeddedSegments)
      : loaders.segments.byCompanyId.load(id);
  }
}
