import { Args, Resolver, Root, Subscription } from "type-graphql";
import { Cost } from "../../decorators/cost.js";
import { Price } from "../../decorators/price.js";
import { IntercomContactChange } from "./contact-change.type.js";
import { ContactChangedArgs } from "./contact-changed.args.js";

/** The server opens the stream and executes each event as an operation of its own. */
const noSource = () => {
  throw new Error("Subscriptions are executed event by event.");
};

@Resolver()
export class ContactChangedSubscription {
  @Cost(1)
  @Price(() => ({ rows: 1 }))
  @Subscription(() => IntercomContactChange, {
    subscribe: noSource,
    nullable: true,
    description:
      "Contacts that changed, through this graph or in Intercom. A hint to read again: the order of different contacts is not promised, " +
      "the same change of a contact is told once a second, and after a gap RESYNC comes. Changes outside of this graph are heard if Intercom sends webhooks to this server. " +
      "An event costs one call for all subscribers together, and none where nobody selects `contact` or `externalId` or filters by role or tag.",
  })
  intercomContactChanged(
    @Root() change: IntercomContactChange,
    @Args(() => ContactChangedArgs) _: ContactChangedArgs,
  ): IntercomContactChange {
    return change;
  }
}
