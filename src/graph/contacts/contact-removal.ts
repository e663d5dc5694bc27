import { Field, ID, ObjectType } from "type-graphql";
import type { RawContact } from "../../intercom/endpoints/contacts.js";
import { checkIntercomId } from "../common/ids.js";
import { optionalText } from "../common/raw-values.js";
import type { Context } from "../context.js";
import { PersonalData } from "../decorators/personal-data.js";
import { attempt, Payload } from "../errors/attempt.js";
import { blame } from "../errors/blame.js";

/** The payload of a mutation after which queries no longer find the contact. */
@ObjectType({ simpleResolvers: true })
export abstract class ContactRemoval extends Payload {
  @PersonalData()
  @Field(() => ID, { nullable: true, description: "Your own id of the contact." })
  externalId: string | null = null;
}

/**
 * Archives, blocks or deletes a contact.
 * @param field The payload's field that names the removed contact.
 * @param what What is done to it.
 * @param remove Returns the contact as far as Intercom's answer holds it.
 */
export function removeContact<Field extends string, P extends ContactRemoval & Record<Field, string | null>>(
  context: Context,
  nothing: P,
  field: Field,
  what: "ARCHIVED" | "DELETED",
  id: string,
  remove: (id: string) => Promise<RawContact>,
): Promise<P> {
  const write = async () => {
    checkIntercomId(id, ["id"]);
    context.loaders.contacts.forget(id);
    const removed = await remove(id).catch(context.loaders.contacts.unanswered(id));
    const externalId = optionalText(removed.external_id);
    context.loaders.contacts.tell({ what, id }, externalId);
    return { ...nothing, [field]: id, externalId };
  };
  return attempt(context, nothing, write, blame(["id"]));
}
