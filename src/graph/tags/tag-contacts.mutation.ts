import {
  Arg,
  Ctx,
  Directive,
  Field,
  FieldResolver,
  ID,
  Mutation,
  ObjectType,
  Resolver,
  Root,
} from "type-graphql";
import { Contact } from "../contacts/contact.type.js";
import type { Context } from "../context.js";
import { AnswerSize, oneForEach } from "../decorators/answer-size.js";
import { attempt } from "../errors/attempt.js";
import { IntercomUserError } from "../errors/intercom-user-error.type.js";
import { tagMany } from "./bulk-tagging.js";
import { Tag } from "./tag.type.js";

/** What came of it. */
@Directive("@cost(weight: 0)")
@ObjectType({ simpleResolvers: true, description: "What came of tagging contacts." })
export class TagContactsPayload {
  @Field(() => Tag, { nullable: true, description: "The tag; null when nothing was done." })
  tag!: Tag | null;

  @Field(() => [ID], {
    description: "The contacts that have the tag now; those that Intercom does not know are left out.",
  })
  contactIds!: readonly string[];

  @Field(() => [IntercomUserError], {
    description: "One NOT_FOUND for each contact that Intercom does not know, or why nothing was done.",
  })
  userErrors!: IntercomUserError[];
}

@Resolver(() => TagContactsPayload)
export class TagContactsMutation {
  @AnswerSize(oneForEach("contactIds"))
  @Directive("@cost(weight: 1)")
  @Mutation(() => TagContactsPayload, {
    nullable: true,
    description:
      "Puts a tag on many contacts. Up to 50 in one call; unknown ones are named and cost one or two calls more.",
  })
  tagContacts(
    @Arg("tagId", () => ID, { description: "Intercom's id of the tag." }) tagId: string,
    @Arg("contactIds", () => [ID], { description: "Intercom's ids of 1 to 50 contacts." })
    contactIds: string[],
    @Ctx() context: Context,
  ): Promise<TagContactsPayload> {
    return attempt<TagContactsPayload>({ tag: null, contactIds: [] }, null, () =>
      tagMany(context, tagId, contactIds, false),
    );
  }

  @Directive("@cost(weight: 50)")
  @FieldResolver(() => [Contact], {
    nullable: "itemsAndList",
    description:
      "The contacts as they are now, in the order of `contactIds`. Costs a call for each: the search would not know the change yet.",
  })
  contacts(
    @Root() { contactIds }: TagContactsPayload,
    @Ctx() { loaders }: Context,
  ): Promise<(Contact | Error | null)[]> {
    return loaders.contacts.byId.loadMany(contactIds);
  }
}
