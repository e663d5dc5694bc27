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
import { Contact } from "../contacts/contact.type.js";
import type { Context } from "../context.js";
import { attempt } from "../errors/attempt.js";
import { IntercomUserError } from "../errors/intercom-user-error.type.js";
import { blameMissing } from "./missing-of-a-pair.js";
import { toTag } from "./tag.mapper.js";
import { Tag } from "./tag.type.js";

/** What came of it. */
@Directive("@cost(weight: 0)")
@ObjectType({ simpleResolvers: true, description: "What came of tagging a contact." })
export class TagContactPayload {
  @Field(() => Tag, { nullable: true, description: "The tag; null when nothing was done." })
  tag!: Tag | null;

  @Field(() => [IntercomUserError], {
    description: "Why nothing was done; empty when it was, also when there was nothing left to do.",
  })
  userErrors!: IntercomUserError[];

  /** The contact, whose new state Intercom's answer does not hold. */
  contactId!: string | null;
}

@Resolver(() => TagContactPayload)
export class TagContactMutation {
  @Directive("@cost(weight: 1)")
  @Mutation(() => TagContactPayload, {
    nullable: true,
    description:
      "Puts a tag on a contact. A contact that has the tag keeps it: sending it twice does no harm.",
  })
  tagContact(
    @Arg("contactId", () => ID, { description: "Intercom's id of the contact." }) contactId: string,
    @Arg("tagId", () => ID, { description: "Intercom's id of the tag." }) tagId: string,
    @Ctx() context: Context,
  ): Promise<TagContactPayload> {
    return attempt<TagContactPayload>({ tag: null, contactId: null }, null, async () => {
      checkIntercomId(contactId, ["contactId"]);
      checkIntercomId(tagId, ["tagId"]);
      context.loaders.contacts.forget(contactId);
      context.loaders.tags.byContactId.clear(contactId);
      const raw = await context.intercom.call(endpoints.tags.attach, (sdk) =>
        sdk.tags.tagContact({ contact_id: contactId, id: tagId }),
      );
      return { tag: toTag(raw), contactId };
    }).then((payload) => blameMissing(payload, tagId, context));
  }

  @Directive("@cost(weight: 1)")
  @FieldResolver(() => Contact, {
    nullable: true,
    description: "The contact as it is now, read by one more call; null when nothing was done.",
  })
  async contact(
    @Root() { contactId }: TagContactPayload,
    @Ctx() { loaders }: Context,
  ): Promise<Contact | null> {
    return contactId === null ? null : loaders.contacts.byId.load(contactId);
  }
}
