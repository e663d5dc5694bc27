import { ObjectType } from "type-graphql";
import { Payload } from "../errors/attempt.js";

/** The payload of a mutation whose answer from Intercom does not hold the contact: its field `contact` reads it. */
@ObjectType({ simpleResolvers: true })
export abstract class ContactChange extends Payload {
  /** The contact that was written; null when nothing was. */
  contactId: string | null = null;
}
