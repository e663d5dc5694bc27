import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from "type-graphql";
import { checkCustomerId, checkIntercomId } from "../common/ids.js";
import { selectsOnly } from "../common/selection.js";
import type { Context } from "../context.js";
import { Cost } from "../decorators/cost.js";
import { Paged } from "../decorators/paged.js";
import { nothingForSure, Price } from "../decorators/price.js";
import type { Connection } from "../paging/connection.type.js";
import { pageArgs } from "../paging/page-args.js";
import type { PageArguments } from "../paging/read-page.js";
import { COMPANIES_PER_PAGE, readCompanies } from "./company.list.js";
import { Company } from "./company.type.js";
import { CompanyConnection } from "./company-connection.type.js";

const PageArgs = pageArgs(COMPANIES_PER_PAGE);

@Resolver()
export class CompanyQueries {
  @Cost(1)
  @Query(() => Company, {
    nullable: true,
    description:
      "The company with this Intercom id; null when there is none. To look up by your own id, use `companyByCompanyId`.",
  })
  company(
    @Arg("id", () => ID, { description: "Intercom's id." }) id: string,
    @Ctx() { loaders }: Context,
  ): Promise<Company | null> {
    return loaders.companies.lookUp("id", checkIntercomId(id, ["id"]));
  }

  @Cost(1)
  @Query(() => Company, {
    nullable: true,
    description: "The company with your own id; null when there is none.",
  })
  companyByCompanyId(
    @Arg("companyId", () => ID, { description: "Your own id." }) companyId: string,
    @Ctx() { loaders }: Context,
  ): Promise<Company | null> {
    return loaders.companies.lookUp("companyId", checkCustomerId(companyId, ["companyId"]));
  }

  @Cost(1)
  @Paged()
  @Price(nothingForSure)
  @Query(() => CompanyConnection, {
    nullable: true,
    description:
      "A list of companies, most recently active first. Only companies with contacts are listed, at most 10,000. " +
      "A company that becomes active while you page moves to the front. There is no `filter` and no `sort`, and contacts cannot be filtered by company: Intercom has no such search, and nothing is filtered here page by page.",
  })
  companies(
    @Args(() => PageArgs) { first, after }: PageArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Company>> {
    return readCompanies(context, { first, after, countsOnly: selectsOnly(info, "totalCount") });
  }
}
