import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Directive, ID, Info, Int, Query, Resolver } from "type-graphql";
import { AnswerSize, asManyAsAsked, oneForEach } from "../common/answer-size.js";
import { checkCustomerId, checkIntercomId } from "../common/ids.js";
import { selectsOnly } from "../common/selection.js";
import type { Context } from "../context.js";
import { InvalidInput } from "../errors/invalid-input.js";
import type { Connection } from "../paging/connection.type.js";
import { AFTER_DESCRIPTION, DEFAULT_FIRST, FIRST_DESCRIPTION } from "../paging/page-size.js";
import { readContacts } from "./contact.list.js";
import { Contact } from "./contact.type.js";
import { ContactConnection } from "./contact-connection.type.js";
import { ContactSort } from "./contact-sort.input.js";
import { ContactFilter } from "./filter/contact-filter.input.js";

const MAX_EXTERNAL_IDS = 500;

/** Ways to contacts. */
@Resolver()
export class ContactResolver {
  @Directive("@cost(weight: 1)")
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

  @Directive("@cost(weight: 1)")
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
  @Directive("@cost(weight: 2)")
  @Directive("@listSize(assumedSize: 100)")
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

  @AnswerSize(asManyAsAsked)
  @Directive("@cost(weight: 1)")
  @Directive(
    '@listSize(slicingArguments: ["first"], sizedFields: ["nodes", "edges"], requireOneSlicingArgument: false)',
  )
  @Query(() => ContactConnection, {
    nullable: true,
    description:
      "Contacts, page by page. Without filter and sort: all, in Intercom's own order. With a filter: newest first unless sorted. A filter sees a new or changed contact only when Intercom's index does, " +
      "which can take minutes; what has gone or changed is never shown in its old state. After a mutation, put its payload into your cache instead of fetching a list again.",
  })
  contacts(
    @Arg("first", () => Int, { defaultValue: DEFAULT_FIRST, description: FIRST_DESCRIPTION }) first: number,
    @Arg("after", () => String, { nullable: true, description: AFTER_DESCRIPTION }) after:
      | string
      | null
      | undefined,
    @Arg("filter", () => ContactFilter, { nullable: true, description: "Which contacts; all when left out." })
    filter: ContactFilter | null | undefined,
    @Arg("sort", () => ContactSort, { nullable: true, description: "In which order." }) sort:
      | ContactSort
      | null
      | undefined,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Contact>> {
    return readContacts(context, {
      first,
      after: after ?? undefined,
      filter: filter ?? undefined,
      sort: sort ?? undefined,
      countsOnly: selectsOnly(info, "totalCount"),
    });
  }
}
