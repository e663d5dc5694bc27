import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, FieldResolver, Info, Resolver, Root } from "type-graphql";
import { selectsOnly } from "../../common/selection.js";
import { CONTACTS_PER_PAGE, readCompanyContacts } from "../../contacts/company-contacts.list.js";
import type { Contact } from "../../contacts/contact.type.js";
import { ContactConnection } from "../../contacts/contact-connection.type.js";
import type { Context } from "../../context.js";
import { Cost } from "../../decorators/cost.js";
import { Paged } from "../../decorators/paged.js";
import { nothingForSure, Price } from "../../decorators/price.js";
import type { Connection } from "../../paging/connection.type.js";
import { pageArgs } from "../../paging/page-args.js";
import type { PageArguments } from "../../paging/read-page.js";
import { Company } from "../company.type.js";

const PageArgs = pageArgs(CONTACTS_PER_PAGE);

@Resolver(() => Company)
export class CompanyContactsEdge {
  @Cost(1)
  @Paged()
  @Price(nothingForSure)
  @FieldResolver(() => ContactConnection, {
    nullable: true,
    description:
      "The contacts that belong to the company, in Intercom's order. A contact that was just added may be missing until Intercom has indexed it. There is no `filter` and no `sort`: Intercom cannot search contacts by company, and nothing is filtered here page by page.",
  })
  contacts(
    @Root() { id }: Company,
    @Args(() => PageArgs) { first, after }: PageArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Contact>> {
    const countsOnly = selectsOnly(info, "totalCount");
    return readCompanyContacts(context, { companyId: id, first, after, countsOnly });
  }
}
