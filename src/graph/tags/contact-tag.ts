import { ArgsType, Field, ID } from "type-graphql";
import { checkIntercomId } from "../common/ids.js";
import type { ContactChange } from "../contacts/contact-change.type.js";
import type { Context } from "../context.js";
import { attempt } from "../errors/attempt.js";
import { blameEither } from "../errors/blame.js";
import { checkAll } from "../errors/check-all.js";

/** A contact and a tag. */
@ArgsType()
export class ContactTagArgs {
  @Field(() => ID, { description: "Intercom's id of the contact." })
  contactId!: string;

  @Field(() => ID, { description: "Intercom's id of the tag." })
  tagId!: string;
}

/** Adds a tag to a contact, or removes it. After a NOT_FOUND, the list of tags says which of the two is unknown. */
export function changeContactTag<P extends ContactChange>(
  context: Context,
  { contactId, tagId }: ContactTagArgs,
  nothing: P,
  send: () => Promise<Partial<P>>,
): Promise<P> {
  const { loaders } = context;
  const write = async () => {
    await checkAll({
      contactId: () => checkIntercomId(contactId, ["contactId"]),
      tagId: () => checkIntercomId(tagId, ["tagId"]),
    });
    loaders.contacts.forget(contactId);
    loaders.tags.byContactId.clear(contactId);
    return { ...(await send()), contactId };
  };
  const explain = blameEither(["tagId"], () => loaders.tags.byId(tagId), ["contactId"]);
  return attempt(context, nothing, write, explain);
}
