import { Args, Ctx, Field, Mutation, ObjectType, Resolver } from "type-graphql";
import { ContactChange } from "../contacts/contact-change.type.js";
import type { Context } from "../context.js";
import { Cost } from "../decorators/cost.js";
import { changeContactTag, TaggedContactArgs } from "./contact-tag.js";
import { attach } from "./exact-tagging.js";
import { toTag } from "./tag.mapper.js";
import { Tag } from "./tag.type.js";
import { AppliedTagArgs } from "./tag-choice.args.js";

/** The result of `tagContact`. */
@Cost(0)
@ObjectType({ simpleResolvers: true, description: "The result of `tagContact`." })
export class TagContactPayload extends ContactChange {
  @Field(() => Tag, { nullable: true, description: "The tag; null when nothing was written." })
  tag: Tag | Error | null = null;
}

@Resolver()
export class TagContactMutation {
  @Cost(1)
  @Mutation(() => TagContactPayload, {
    nullable: true,
    description:
      "Adds a tag to a contact. It can safely be sent twice: a contact keeps a tag that it has. Costs one call, and one more with `tagName`.",
  })
  tagContact(
    @Args(() => TaggedContactArgs) contact: TaggedContactArgs,
    @Args(() => AppliedTagArgs) tag: AppliedTagArgs,
    @Ctx() context: Context,
  ): Promise<TagContactPayload> {
    return changeContactTag(context, contact, tag, new TagContactPayload(), { untag: false }, async (tagId) =>
      toTag(await attach(context, contact.contactId, tagId)),
    );
  }
}
