import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, Directive, ID, Info, Query, Resolver } from "type-graphql";
import { checkCustomerId, checkIntercomId, isCustomerId, isIntercomId } from "../common/ids.js";
import { loadEach } from "../common/or-error.js";
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
      "The contact with this Intercom id; null when there is none, or it was archived, deleted or merged. Reflects every write immediately.",
  })
  contact(
    @Arg("id", () => ID, { description: "Intercom's id." }) id: string,
    @Ctx() { loaders }: Context,
  ): Promise<Contact | null> {
    return loaders.contacts.lookUp("id", checkIntercomId(id, ["id"]));
  }

  @Cost(1)
  @Price(({ args: { externalId: key } }) =>
    // An external id that was written a moment ago is read by its contact's id: both may be the same calls.
    isCustomerId(key) ? { lookups: [{ of: "contact", by: "externalId", key }] } : {},
  )
  @Query(() => Contact, {
    nullable: true,
    description:
      "The contact with your own id; null when there is none. A lead can be found by its UUID once Intercom has indexed it, which can take minutes.",
  })
  contactByExternalId(
    @Arg("externalId", () => ID, {
      description: "Your own id. Case-sensitive.",
    })
    externalId: string,
    @Ctx() { loaders }: Context,
  ): Promise<Contact | null> {
    return loaders.contacts.lookUp("externalId", checkCustomerId(externalId, ["externalId"]));
  }

  @AnswerSize(oneForEach("externalIds"))
  @Cost(2)
  @Directive("@listSize(assumedSize: 100)")
  @Price(nothingForSure)
  @Query(() => [Contact], {
    nullable: "itemsAndList",
    description:
      "The contacts with your own ids, in the same order; null where there is none. Up to 8 ids are all verified. Of more, those that Intercom's search does not know are verified 8 at a time, each at most once a minute: " +
      "a contact that was created elsewhere may be null until Intercom has indexed it, which can take minutes, or until you ask again. Costs one call for each 50 ids, and at most 8 more.",
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
    const { size } = new Set(externalIds);
    return loadEach(externalIds, (id) => loaders.contacts.lookUp("externalId", id, size));
  }

  @Cost(1)
  @Paged()
  @Price(contactListPrice)
  @Query(() => ContactConnection, {
    nullable: true,
    description:
      "A list of contacts: in Intercom's order without filter and sort, newest first with a filter or search. Both find new and changed contacts once Intercom has indexed them, " +
      "which can take minutes; outdated states are never returned. After a mutation, update your cache from its payload instead of fetching the list again.",
  })
  contacts(
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
      countsOnly: selectsOnly(info, "totalCount"),
    });
  }
}
