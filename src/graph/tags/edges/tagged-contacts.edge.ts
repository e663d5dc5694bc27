import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Contact } from "../../contacts/contact.type.js";
import type { Context } from "../../context.js";
import { Cost } from "../../decorators/cost.js";
import { ContactTagging } from "../bulk-tagging.type.js";

/** From the payload of a bulk mutation to its contacts. */
@Resolver(() => ContactTagging)
export class TaggedContactsEdge {
  @Cost(50)
  @FieldResolver(() => [Contact], {
    nullable: "itemsAndList",
    description:
      "The contacts after the write, in the order of `contactIds`. Costs one call for each, because Intercom's search follows a write within minutes.",
  })
  contacts(
    @Root() { contactIds }: ContactTagging,
    @Ctx() { loaders }: Context,
  ): Promise<(Contact | Error | null)[]> {
    return loaders.contacts.byId.loadMany(contactIds);
  }
}
