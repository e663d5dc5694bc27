import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { MaybePromise } from "../../common/maybe-promise.js";
import type { Context } from "../../context.js";
import { Cost } from "../../decorators/cost.js";
import { nothingForSure, Price } from "../../decorators/price.js";
import { Tag } from "../../tags/tag.type.js";
import { Company } from "../company.type.js";

@Resolver(() => Company)
export class CompanyTagsEdge {
  @Cost(0)
  @Price(nothingForSure)
  @FieldResolver(() => [Tag], {
    nullable: true,
    description: "All tags of the company. Costs nothing.",
  })
  tags(@Root() { embeddedTags }: Company, @Ctx() { loaders }: Context): MaybePromise<readonly Tag[]> {
    return embeddedTags.every(({ name }) => name !== null)
      ? (embeddedTags as readonly Tag[])
      : loaders.tags.byIds(embeddedTags.map(({ id }) => id));
  }
}
