import { Args, Ctx, Field, Mutation, ObjectType, Resolver } from "type-graphql";
import { endpoints } from "../../intercom/endpoints/endpoints.js";
import { orError } from "../common/or-error.js";
import { isIdOnly } from "../common/repeated-removal.js";
import { ContactChange } from "../contacts/contact-change.type.js";
import type { Context } from "../context.js";
import { Cost } from "../decorators/cost.js";
import { ContactTagArgs, changeContactTag } from "./contact-tag.js";
import { toTag } from "./tag.mapper.js";
import { Tag } from "./tag.type.js";

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
    description: "Removes a tag from a contact. It can safely be sent twice.",
  })
  untagContact(
    @Args(() => ContactTagArgs) args: ContactTagArgs,
    @Ctx() context: Context,
  ): Promise<UntagContactPayload> {
    const { contactId: contact_id, tagId: tag_id } = args;
    return changeContactTag(context, args, new UntagContactPayload(), async () => {
      const raw = await context.intercom.call(endpoints.tags.detach, (sdk) =>
        sdk.tags.untagContact({ contact_id, tag_id }),
      );
      return { tag: isIdOnly(raw) ? await orError(context.loaders.tags.byId(tag_id)) : toTag(raw) };
    });
  }
}
