import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Company } from "../../companies/company.type.js";
import type { Context } from "../../context.js";
import { Cost } from "../../decorators/cost.js";
import { CompanyTagging } from "../bulk-tagging.type.js";

/** From the payload of a bulk mutation to its companies. */
@Resolver(() => CompanyTagging)
export class TaggedCompaniesEdge {
  @Cost(50)
  @FieldResolver(() => [Company], {
    nullable: "itemsAndList",
    description: "The companies after the write, in the order of `companyIds`. Costs one call for each.",
  })
  companies(
    @Root() { companyIds }: CompanyTagging,
    @Ctx() { loaders }: Context,
  ): Promise<(Company | Error | null)[]> {
    return loaders.companies.byId.loadMany(companyIds);
  }
}
