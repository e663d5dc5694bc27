import { ArgsType, Field, ID, ObjectType } from "type-graphql";
import type { RawTag } from "../../../intercom/endpoints/tags.js";
import { actingAdmin } from "../../admins/acting-admin.rules.js";
import { checkNumberId } from "../../common/ids.js";
import type { Context } from "../../context.js";
import { attempt, Payload } from "../../errors/attempt.js";
import { blameMissing } from "../../errors/blame-missing.js";
import { checkAll } from "../../errors/invalid-input.js";
import { Tag } from "../../tags/tag.type.js";
import { checkTagChoice, findTag, noSuchTag, type TagArgs } from "../../tags/tag-choice.args.js";

/** A conversation, and who acts. */
@ArgsType()
export class TaggedConversationArgs {
  @Field(() => ID, { description: "Intercom's id of the conversation." })
  conversationId!: string;

  @Field(() => ID, {
    nullable: true,
    description:
      "Intercom's id of the teammate who acts. Only callers with the scope `conversations:impersonate` may send it; others act as the teammate that their key or token names.",
  })
  adminId?: string | null;
}

/** The payload of a mutation that Intercom answers with the tag: its field `conversation` reads the conversation. */
@ObjectType({ simpleResolvers: true })
export abstract class ConversationTagChange extends Payload {
  @Field(() => Tag, { nullable: true, description: "The tag; null when nothing was written." })
  tag: Tag | null = null;

  /** The conversation that was written to; null when none was. */
  conversationId: string | null = null;
}

interface Tagging {
  readonly conversation_id: string;
  readonly tagId: string;
  readonly admin_id: string;
}

/** Adds a tag to a conversation, or removes it, as the teammate who acts. */
export function changeConversationTag<P extends ConversationTagChange>(
  context: Context,
  nothing: P,
  { conversationId, adminId }: TaggedConversationArgs,
  args: TagArgs,
  send: (tagging: Tagging) => Promise<RawTag>,
): Promise<P> {
  const { admins, conversations, tags } = context.loaders;
  const sent: Partial<Tagging> = {};
  const write = async () => {
    const { choice, ...checked } = await checkAll({
      conversation_id: () => checkNumberId(conversationId, ["conversationId"]),
      admin_id: () => actingAdmin(context, adminId, ["adminId"]),
      choice: () => checkTagChoice(args),
    });
    const tagId = choice.by === "tagId" ? choice.id : findTag(choice, await tags.reread())?.id;
    if (tagId === undefined) return { ...nothing, userErrors: [noSuchTag(choice)] };
    Object.assign(sent, checked, { tagId });
    conversations.forget(conversationId);
    const [tag = null] = tags.ofPayload([await send({ ...checked, tagId })]);
    return { ...nothing, tag, conversationId };
  };
  const namedTag = {
    field: [args.tagName == null ? "tagId" : "tagName"],
    isThere: async () => (await tags.reread()).has(sent.tagId ?? ""),
  };
  const admin = { field: ["adminId"], isThere: () => admins.isThere(sent.admin_id ?? "") };
  return attempt(context, nothing, write, blameMissing([namedTag, admin], ["conversationId"]));
}
