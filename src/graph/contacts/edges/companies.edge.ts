import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, FieldResolver, Info, Resolver, Root } from "type-graphql";
import { selectsOnly, selectsOnlyOfNodes } from "../../common/selection.js";
import { COMPANIES_PER_PAGE, readContactCompanies } from "../../companies/company.list.js";
import type { Company } from "../../companies/company.type.js";
import { CompanyConnection } from "../../companies/company-connection.type.js";
import type { Context } from "../../context.js";
import { typicalPage } from "../../decorators/answer-size.js";
import { Cost } from "../../decorators/cost.js";
import { Paged } from "../../decorators/paged.js";
import { nothingForSure, Price } from "../../decorators/price.js";
import type { Connection } from "../../paging/connection.type.js";
import { pageArgs } from "../../paging/page-args.js";
import type { PageArguments } from "../../paging/read-page.js";
import { Contact } from "../contact.type.js";

const PageArgs = pageArgs(COMPANIES_PER_PAGE);

@Resolver(() => Contact)
export class ContactCompaniesEdge {
  @Cost(1)
  @Paged(typicalPage)
  @Price(nothingForSure)
  @FieldResolver(() => CompanyConnection, {
    nullable: true,
    description:
      "The companies that the contact belongs to. Ids and the total cost nothing. For a page of contacts, other fields cost one call for each contact with companies or one for each company, whichever is fewer. " +
      "A contact with more than ten companies costs one call for each 50.",
  })
  companies(
    @Root() { id, companyRefs }: Contact,
    @Args(() => PageArgs) { first, after }: PageArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Pick<Company, "id">>> {
    return readContactCompanies(context, {
      contactId: id,
      embedded: companyRefs,
      first,
      after,
      countsOnly: selectsOnly(info, "totalCount"),
      idsOnly: selectsOnlyOfNodes(info, "id"),
    });
  }
}
