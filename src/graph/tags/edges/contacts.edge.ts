import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, FieldResolver, Info, Resolver, Root } from "type-graphql";
import { selectsOnly } from "../../common/selection.js";
import { readContacts } from "../../contacts/contact.list.js";
import type { Contact } from "../../contacts/contact.type.js";
import { ContactConnection } from "../../contacts/contact-connection.type.js";
import { ContactListArgs } from "../../contacts/contact-list.args.js";
import type { Context } from "../../context.js";
import { Cost } from "../../decorators/cost.js";
import { Paged } from "../../decorators/paged.js";
import { callForEachParent, Price } from "../../decorators/price.js";
import type { Connection } from "../../paging/connection.type.js";
import { Tag } from "../tag.type.js";

@Resolver(() => Tag)
export class TagContactsEdge {
  @Cost(1)
  @Paged()
  @Price(callForEachParent)
  @FieldResolver(() => ContactConnection, {
    nullable: true,
    description:
      "The contacts with this tag, newest first by default. Recent changes appear once Intercom has indexed them. `filter` and `search` narrow the list within the same search; all together must fit the limits of Intercom's search.",
  })
  contacts(
    @Root() { id }: Tag,
    @Args(() => ContactListArgs) { first, after, filter, search, sort }: ContactListArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Contact>> {
    return readContacts(context, {
      first,
      after,
      filter,
      search,
      sort,
      within: { tagId: { eq: id } },
      countsOnly: selectsOnly(info, "totalCount"),
    });
  }
}
