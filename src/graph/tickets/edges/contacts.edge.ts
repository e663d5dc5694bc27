import type { GraphQLResolveInfo } from "graphql";
import { Ctx, FieldResolver, Info, Resolver, Root } from "type-graphql";
import { loadEach } from "../../common/or-error.js";
import { selectsOnly } from "../../common/selection.js";
import { Contact } from "../../contacts/contact.type.js";
import type { Context } from "../../context.js";
import { Cost } from "../../decorators/cost.js";
import { nothingForSure, Price } from "../../decorators/price.js";
import { Ticket } from "../ticket.type.js";

/** Tickets stand in lists of any length, and many outlive their contact. */
const IN_A_LIST = Number.POSITIVE_INFINITY;

@Resolver(() => Ticket)
export class TicketContactsEdge {
  @Cost(1)
  @Price(nothingForSure)
  @FieldResolver(() => [Contact], {
    nullable: "itemsAndList",
    description:
      "The contacts it is with, mostly one; null stands for a contact who is gone. Costs one call for each 50 contacts, and at most 8 more; the ids alone cost nothing.",
  })
  async contacts(
    @Root() { contactIds }: Ticket,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<(Pick<Contact, "id"> | Error | null)[]> {
    if (selectsOnly(info, "id")) return contactIds.map((id) => ({ id }));
    return loadEach(contactIds, (id) => loaders.contacts.lookUp("id", id, IN_A_LIST));
  }
}
