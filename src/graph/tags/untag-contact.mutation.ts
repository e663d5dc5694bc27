import { Args, Ctx, Field, Mutation, ObjectType, Resolver } from "type-graphql";
import { orError } from "../common/or-error.js";
import { isIdOnly } from "../common/repeated-removal.js";
import { ContactChange } from "../contacts/contact-change.type.js";
import type { Context } from "../context.js";
import { Cost } from "../decorators/cost.js";
import { changeContactTag, TaggedContactArgs } from "./contact-tag.js";
import { detach } from "./exact-tagging.js";
import { toTag } from "./tag.mapper.js";
import { Tag } from "./tag.type.js";
import { TagArgs } from "./tag-choice.args.js";

/** The result of `untagContact`. */
@Cost(0)
@ObjectType({ simpleResolvers: true, description: "The result of `untagContact`." })
export class UntagContactPayload extends ContactChange {
  @Field(() => Tag, { nullable: true, description: "The tag; null when nothing was written." })
  tag: Tag | Error | null = null;
}

@Resolver()
export class UntagContactMutation {
  @Cost(1)
  @Mutation(() => UntagContactPayload, {
    nullable: true,
    description:
      "Removes a tag from a contact. It can safely be sent twice. Costs one call, and one more with `tagName`.",
  })
  untagContact(
    @Args(() => TaggedContactArgs) contact: TaggedContactArgs,
    @Args(() => TagArgs) tag: TagArgs,
    @Ctx() context: Context,
  ): Promise<UntagContactPayload> {
    return changeContactTag(
      context,
      contact,
      tag,
      new UntagContactPayload(),
      { untag: true },
      async (tagId) => {
        const raw = await detach(context, contact.contactId, tagId);
        return isIdOnly(raw) ? orError(context.loaders.tags.byId(tagId)) : toTag(raw);
      },
    );
  }
}
