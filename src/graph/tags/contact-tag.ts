import { ArgsType, Field, ID } from "type-graphql";
import { IntercomFailure } from "../../intercom/transport/failure.js";
import { checkIntercomId } from "../common/ids.js";
import type { ContactChange } from "../contacts/contact-change.type.js";
import type { Context } from "../context.js";
import { attempt } from "../errors/attempt.js";
import { blameEither } from "../errors/blame.js";
import { checkAll } from "../errors/invalid-input.js";
import type { Tag } from "./tag.type.js";
import { tagByName } from "./tag-by-name.js";
import { type AppliedTagArgs, checkTagChoice, findTag, type TagArgs } from "./tag-choice.args.js";
import { contacts } from "./taggable.js";

/** A contact. */
@ArgsType()
export class TaggedContactArgs {
  @Field(() => ID, { description: "Intercom's id of the contact." })
  contactId!: string;
}

/**
 * Adds a tag to a contact, or removes it, by the id of the tag. A tag that has yet to be created is created and added by
 * one call. After a NOT_FOUND, the list of tags says which of the two is unknown.
 */
export function changeContactTag<P extends ContactChange & { tag: Tag | Error | null }>(
  context: Context,
  { contactId }: TaggedContactArgs,
  args: TagArgs & Partial<AppliedTagArgs>,
  nothing: P,
  { untag }: { readonly untag: boolean },
  send: (tagId: string) => Promise<Tag | Error | null>,
): Promise<P> {
  const { tags } = context.loaders;
  let sentId: string | undefined;
  const write = async () => {
    const { choice } = await checkAll({
      contactId: () => checkIntercomId(contactId, ["contactId"]),
      choice: () => checkTagChoice(args),
    });
    if (choice.by === "tagId") sentId = choice.id;
    else {
      const known = await tags.reread();
      sentId = findTag(choice, known)?.id;
      if (sentId === undefined) {
        const change = { of: contacts, ids: [contactId], untag: false };
        const { tag, changed, refused } = await tagByName(context, change, choice, known);
        if (refused) return { ...nothing, userErrors: [refused] };
        if (changed.length === 0) throw new IntercomFailure("not-found");
        return { ...nothing, tag, contactId };
      }
    }
    contacts.forget(contactId, context.loaders);
    const tag = await send(sentId).catch(context.loaders.contacts.unanswered(contactId));
    contacts.tell(contactId, sentId, { untag }, context.loaders);
    return { ...nothing, tag, contactId };
  };
  const findSent = async () => (sentId === undefined || (await tags.reread()).has(sentId) ? true : null);
  const isByName = args.tagName !== undefined && args.tagName !== null;
  const explain = blameEither([isByName ? "tagName" : "tagId"], findSent, ["contactId"]);
  return attempt(context, nothing, write, explain);
}
