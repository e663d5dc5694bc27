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
      "The company with this Intercom id; null when there is none. With your own id, see `companyByCompanyId`.",
  })
  company(
    @Arg("id", () => ID, { description: "Intercom's id." }) id: string,
    @Ctx() { loaders }: Context,
  ): Promise<Company | null> {
    return loaders.companies.byId.load(checkIntercomId(id, ["id"]));
  }

  @Cost(1)
  @Query(() => Company, {
    nullable: true,
    description: "The company with your own id; null when there is none.",
  })
  companyByCompanyId(
    @Arg("companyId", () => ID, { description: "Your own id, as your system holds it." }) companyId: string,
    @Ctx() { loaders }: Context,
  ): Promise<Company | null> {
    return loaders.companies.byCompanyId.load(checkCustomerId(companyId, ["companyId"]));
  }

  @Cost(1)
  @Paged()
  @Price(nothingForSure)
  @Query(() => CompanyConnection, {
    nullable: true,
    description:
      "Companies, the one with the latest request first, page by page. A company is listed only once a contact belongs to it, and Intercom lists 10,000 at the most. " +
      "Companies that are active while you page move to the front.",
  })
  companies(
    @Args(() => PageArgs) { first, after }: PageArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Company>> {
    return readCompanies(context, { first, after, countsOnly: selectsOnly(info, "totalCount") });
  }
}
