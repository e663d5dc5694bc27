import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, Directive, ID, Info, Query, Resolver } from "type-graphql";
import { checkCustomerId, checkIntercomId, isCustomerId, isIntercomId } from "../common/ids.js";
import { selectsOnly } from "../common/selection.js";
import type { Context } from "../context.js";
import { AnswerSize, oneForEach } from "../decorators/answer-size.js";
import { Cost } from "../decorators/cost.js";
import { Paged } from "../decorators/paged.js";
import { nothingForSure, Price } from "../decorators/price.js";
import { InvalidInput } from "../errors/invalid-input.js";
import type { Connection } from "../paging/connection.type.js";
import { readContacts } from "./contact.list.js";
import { Contact } from "./contact.type.js";
import { ContactConnection } from "./contact-connection.type.js";
import { ContactListArgs } from "./contact-list.args.js";
import { contactListPrice } from "./contact-list.price.js";

const MAX_EXTERNAL_IDS = 500;

@Resolver()
export class ContactQueries {
  @Cost(1)
  @Price(({ args: { id } }) => (isIntercomId(id) ? { lookups: [{ of: "contact", by: "id", key: id }] } : {}))
  @Query(() => Contact, {
    nullable: true,
    description:
      "The contact with this Intercom id; null when there is none, or it was archived, deleted or merged away. Sees every write at once.",
  })
  contact(
    @Arg("id", () => ID, { description: "Intercom's id." }) id: string,
    @Ctx() { loaders }: Context,
  ): Promise<Contact | null> {
    return loaders.contacts.byId.load(checkIntercomId(id, ["id"]));
  }

  @Cost(1)
  @Price(({ args: { externalId: key } }) =>
    // An external id that was written a moment ago is read by its contact's id: both may be the same calls.
    isCustomerId(key) ? { lookups: [{ of: "contact", by: "externalId", key }] } : {},
  )
  @Query(() => Contact, {
    nullable: true,
    description:
      "The contact with your own id; null when there is none. A lead is found by its UUID too, but only once Intercom's search knows it, which can take minutes.",
  })
  contactByExternalId(
    @Arg("externalId", () => ID, {
      description: "Your own id, as your system holds it; upper and lower case matter.",
    })
    externalId: string,
    @Ctx() { loaders }: Context,
  ): Promise<Contact | null> {
    return loaders.contacts.byExternalId.load(checkCustomerId(externalId, ["externalId"]));
  }

  @AnswerSize(oneForEach("externalIds"))
  @Cost(2)
  @Directive("@listSize(assumedSize: 100)")
  @Price(nothingForSure)
  @Query(() => [Contact], {
    nullable: "itemsAndList",
    description:
      "The contacts with these ids of yours, in the same order, null where there is none. One call for each 50, and one more for each that the search does not know.",
  })
  contactsByExternalIds(
    @Arg("externalIds", () => [ID], { description: "Up to 500 of your own ids." }) externalIds: string[],
    @Ctx() { loaders }: Context,
  ): Promise<(Contact | Error | null)[]> {
    if (externalIds.length > MAX_EXTERNAL_IDS)
      throw new InvalidInput(
        `At most ${MAX_EXTERNAL_IDS} ids at a time; these are ${externalIds.length}. Ask in several operations.`,
        ["externalIds"],
      );
    for (const [index, id] of externalIds.entries()) checkCustomerId(id, ["externalIds", String(index)]);
    return loaders.contacts.byExternalId.loadMany(externalIds);
  }

  @Cost(1)
  @Paged()
  @Price(contactListPrice)
  @Query(() => ContactConnection, {
    nullable: true,
    description:
      "Contacts, page by page. Without filter and sort: all, in Intercom's own order. With a filter: newest first unless sorted. A filter sees a new or changed contact only when Intercom's index does, " +
      "which can take minutes; what has gone or changed is never shown in its old state. After a mutation, put its payload into your cache instead of fetching a list again.",
  })
  contacts(
    @Args(() => ContactListArgs) { first, after, filter, sort }: ContactListArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Contact>> {
    return readContacts(context, {
      first,
      after,
      filter: filter ?? undefined,
      sort: sort ?? undefined,
      countsOnly: selectsOnly(info, "totalCount"),
    });
  }
}
