import { Args, Ctx, Field, Mutation, ObjectType, Resolver } from "type-graphql";
import { endpoints } from "../../intercom/endpoints/endpoints.js";
import { ContactChange } from "../contacts/contact-change.type.js";
import type { Context } from "../context.js";
import { Cost } from "../decorators/cost.js";
import { ContactTagArgs, changeContactTag } from "./contact-tag.js";
import { toTag } from "./tag.mapper.js";
import { Tag } from "./tag.type.js";

/** The result of `tagContact`. */
@Cost(0)
@ObjectType({ simpleResolvers: true, description: "The result of `tagContact`." })
export class TagContactPayload extends ContactChange {
  @Field(() => Tag, { nullable: true, description: "The tag; null when nothing was written." })
  tag: Tag | null = null;
}

@Resolver()
export class TagContactMutation {
  @Cost(1)
  @Mutation(() => TagContactPayload, {
    nullable: true,
    description: "Adds a tag to a contact. It can safely be sent twice: a contact keeps a tag that it has.",
  })
  tagContact(
    @Args(() => ContactTagArgs) args: ContactTagArgs,
    @Ctx() context: Context,
  ): Promise<TagContactPayload> {
    return changeContactTag(context, args, new TagContactPayload(), async () => {
      const raw = await context.intercom.call(endpoints.tags.attach, (sdk) =>
        sdk.tags.tagContact({ contact_id: args.contactId, id: args.tagId }),
      );
      return { tag: toTag(raw) };
    });
  }
}
