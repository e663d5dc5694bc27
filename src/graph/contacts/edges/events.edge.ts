import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "../../context.js";
import { Cost } from "../../decorators/cost.js";
import { Paged } from "../../decorators/paged.js";
import { callForEachParent, Price, type PriceOf } from "../../decorators/price.js";
import { EVENTS_PER_PAGE, readContactEventSummary, readContactEvents } from "../../events/event.list.js";
import type { ContactEvent } from "../../events/event.type.js";
import { ContactEventConnection } from "../../events/event-connection.type.js";
import { ContactEventSummary } from "../../events/event-summary.type.js";
import type { Connection } from "../../paging/connection.type.js";
import { pageArgs } from "../../paging/page-args.js";
import type { PageArguments } from "../../paging/read-page.js";
import { Contact } from "../contact.type.js";

const PageArgs = pageArgs(EVENTS_PER_PAGE);

const oneForEachParent: PriceOf = ({ parents }) => ({ charges: [{ calls: parents }] });

@Resolver(() => Contact)
export class ContactEventsEdge {
  @Cost(1)
  @Paged()
  @Price(callForEachParent)
  @FieldResolver(() => ContactEventConnection, {
    nullable: true,
    description:
      "The contact's events of the last 90 days, newest first: Intercom lists no older ones, and does not tell how many there are. Costs one call for each contact.",
  })
  events(
    @Root() { id }: Contact,
    @Args(() => PageArgs) { first, after }: PageArguments,
    @Ctx() context: Context,
  ): Promise<Connection<ContactEvent>> {
    return readContactEvents(context, { contactId: id, first, after });
  }

  @Cost(1)
  @Price(oneForEachParent)
  @FieldResolver(() => [ContactEventSummary], {
    nullable: true,
    description:
      "How often the contact did what, and when for the first and the last time. It counts events that are older than 90 days as well, which `events` does not list. Costs one call for each contact.",
  })
  eventSummary(@Root() { id }: Contact, @Ctx() context: Context): Promise<ContactEventSummary[]> {
    return readContactEventSummary(context, id);
  }
}
