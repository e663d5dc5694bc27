import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Directive, FieldResolver, ID, Info, Int, Query, Resolver, Root } from "type-graphql";
import { AnswerSize, asManyAsAsked, wholeList } from "../common/answer-size.js";
import { checkIntercomId } from "../common/ids.js";
import type { MaybePromise } from "../common/maybe-promise.js";
import { selectsOnly } from "../common/selection.js";
import { readContacts } from "../contacts/contact.list.js";
import type { Contact } from "../contacts/contact.type.js";
import { ContactConnection } from "../contacts/contact-connection.type.js";
import { ContactSort } from "../contacts/contact-sort.input.js";
import type { Context } from "../context.js";
import type { Connection } from "../paging/connection.type.js";
import { AFTER_DESCRIPTION, DEFAULT_FIRST, FIRST_DESCRIPTION } from "../paging/page-size.js";
import { Tag } from "./tag.type.js";

/** Ways to tags, and the contacts that carry one. */
@Resolver(() => Tag)
export class TagResolver {
  @Directive("@cost(weight: 1)")
  @Query(() => Tag, { nullable: true, description: "The tag with this id; null when there is none." })
  tag(
    @Arg("id", () => ID, { description: "Intercom's id." }) id: string,
    @Ctx() { loaders }: Context,
  ): MaybePromise<Tag | null> {
    return loaders.tags.byId(checkIntercomId(id, ["id"]));
  }

  @AnswerSize(wholeList("tags"))
  @Directive("@cost(weight: 1)")
  @Query(() => [Tag], {
    nullable: true,
    description:
      "All tags of the workspace, by name. Kept for a minute; a tag made elsewhere may be missing until then.",
  })
  tags(@Ctx() { loaders }: Context): MaybePromise<Tag[]> {
    return loaders.tags.all();
  }

  @AnswerSize(asManyAsAsked)
  @Directive("@cost(weight: 1)")
  @Directive(
    '@listSize(slicingArguments: ["first"], sizedFields: ["nodes", "edges"], requireOneSlicingArgument: false)',
  )
  @FieldResolver(() => ContactConnection, {
    nullable: true,
    description:
      "The contacts that carry the tag, newest first unless sorted, as Intercom's index knows them.",
  })
  contacts(
    @Root() { id }: Tag,
    @Arg("first", () => Int, { defaultValue: DEFAULT_FIRST, description: FIRST_DESCRIPTION }) first: number,
    @Arg("after", () => String, { nullable: true, description: AFTER_DESCRIPTION }) after:
      | string
      | null
      | undefined,
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
      filter: { tagId: { eq: id } },
      sort: sort ?? undefined,
      parent: `tag:${id}`,
      countsOnly: selectsOnly(info, "totalCount"),
    });
  }
}
