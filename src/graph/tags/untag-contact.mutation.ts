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
import { endpoints } from "../../intercom/endpoints/endpoints.js";
import { checkIntercomId } from "../common/ids.js";
import { isIdOnly } from "../common/repeated-removal.js";
import { Contact } from "../contacts/contact.type.js";
import type { Context } from "../context.js";
import { attempt } from "../errors/attempt.js";
import { IntercomUserError } from "../errors/intercom-user-error.type.js";
import { blameMissing } from "./missing-of-a-pair.js";
import { toTag } from "./tag.mapper.js";
import { Tag } from "./tag.type.js";

/** What came of it. */
@Directive("@cost(weight: 0)")
@ObjectType({ simpleResolvers: true, description: "What came of taking a tag off a contact." })
export class UntagContactPayload {
  @Field(() => Tag, { nullable: true, description: "The tag; null when nothing was done." })
  tag!: Tag | null;

  @Field(() => [IntercomUserError], {
    description: "Why nothing was done; empty when it was, also when there was nothing left to do.",
  })
  userErrors!: IntercomUserError[];

  /** The contact, whose new state Intercom's answer does not hold. */
  contactId!: string | null;
}

@Resolver(() => UntagContactPayload)
export class UntagContactMutation {
  @Directive("@cost(weight: 1)")
  @Mutation(() => UntagContactPayload, {
    nullable: true,
    description: "Takes a tag off a contact. Sending it twice does no harm.",
  })
  untagContact(
    @Arg("contactId", () => ID, { description: "Intercom's id of the contact." }) contactId: string,
    @Arg("tagId", () => ID, { description: "Intercom's id of the tag." }) tagId: string,
    @Ctx() context: Context,
  ): Promise<UntagContactPayload> {
    return attempt<UntagContactPayload>({ tag: null, contactId: null }, null, async () => {
      checkIntercomId(contactId, ["contactId"]);
      checkIntercomId(tagId, ["tagId"]);
      context.loaders.contacts.forget(contactId);
      context.loaders.tags.byContactId.clear(contactId);
      const raw = await context.intercom.call(endpoints.tags.detach, (sdk) =>
        sdk.tags.untagContact({ contact_id: contactId, tag_id: tagId }),
      );
      const tag = isIdOnly(raw) ? await context.loaders.tags.byId(tagId) : toTag(raw);
      return { tag, contactId };
    }).then((payload) => blameMissing(payload, tagId, context));
  }

  @Directive("@cost(weight: 1)")
  @FieldResolver(() => Contact, {
    nullable: true,
    description: "The contact as it is now, read by one more call; null when nothing was done.",
  })
  async contact(
    @Root() { contactId }: UntagContactPayload,
    @Ctx() { loaders }: Context,
  ): Promise<Contact | null> {
    return contactId === null ? null : loaders.contacts.byId.load(contactId);
  }
}
