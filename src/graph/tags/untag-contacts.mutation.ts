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
@ObjectType({ simpleResolvers: true, description: "What came of taking a tag off contacts." })
export class UntagContactsPayload {
  @Field(() => Tag, { nullable: true, description: "The tag; null when nothing was done." })
  tag!: Tag | null;

  @Field(() => [ID], {
    description:
      "The contacts that do not have the tag any more; those that Intercom does not know are left out.",
  })
  contactIds!: readonly string[];

  @Field(() => [IntercomUserError], {
    description: "One NOT_FOUND for each contact that Intercom does not know, or why nothing was done.",
  })
  userErrors!: IntercomUserError[];
}

@Resolver(() => UntagContactsPayload)
export class UntagContactsMutation {
  @AnswerSize(oneForEach("contactIds"))
  @Directive("@cost(weight: 1)")
  @Mutation(() => UntagContactsPayload, {
    nullable: true,
    description:
      "Takes a tag off many contacts. Up to 50 in one call; unknown ones are named and cost one or two calls more.",
  })
  untagContacts(
    @Arg("tagId", () => ID, { description: "Intercom's id of the tag." }) tagId: string,
    @Arg("contactIds", () => [ID], { description: "Intercom's ids of 1 to 50 contacts." })
    contactIds: string[],
    @Ctx() context: Context,
  ): Promise<UntagContactsPayload> {
    return attempt<UntagContactsPayload>({ tag: null, contactIds: [] }, null, () =>
      tagMany(context, tagId, contactIds, true),
    );
  }

  @Directive("@cost(weight: 50)")
  @FieldResolver(() => [Contact], {
    nullable: "itemsAndList",
    description:
      "The contacts as they are now, in the order of `contactIds`. Costs a call for each: the search would not know the change yet.",
  })
  contacts(
    @Root() { contactIds }: UntagContactsPayload,
    @Ctx() { loaders }: Context,
  ): Promise<(Contact | Error | null)[]> {
    return loaders.contacts.byId.loadMany(contactIds);
  }
}
