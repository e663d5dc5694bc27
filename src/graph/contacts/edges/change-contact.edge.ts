import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "../../context.js";
import { Cost } from "../../decorators/cost.js";
import { Price } from "../../decorators/price.js";
import { IntercomContactChange } from "../changes/contact-change.type.js";
import { Contact } from "../contact.type.js";

/** From a change to the contact, which was read once for all subscribers. */
@Resolver(() => IntercomContactChange)
export class ChangeContactEdge {
  @Cost(0)
  @Price(() => ({ rows: 1 }))
  @FieldResolver(() => Contact, {
    nullable: true,
    description:
      "The contact as it was read after the change. Null when it is gone, and for RESYNC; also null when more contacts change than the server may read (`LIVE_SHARE`), or when Intercom does not answer: then RESYNC follows.",
  })
  contact(@Root() { subject }: IntercomContactChange, @Ctx() { loaders }: Context): Contact | null {
    if (subject) loaders.contacts.prime(subject);
    return subject;
  }
}
