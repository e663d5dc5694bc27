import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { CALLS_OF_PAGE, readContactActivity } from "../../activity/activity.list.js";
import type { ContactActivity } from "../../activity/activity.type.js";
import { ContactActivityConnection } from "../../activity/activity-connection.type.js";
import type { Context } from "../../context.js";
import { Cost } from "../../decorators/cost.js";
import { Paged } from "../../decorators/paged.js";
import { isPlainPage, Price, type PriceOf } from "../../decorators/price.js";
import type { Connection } from "../../paging/connection.type.js";
import { pageArgs } from "../../paging/page-args.js";
import type { PageArguments } from "../../paging/read-page.js";
import { Contact } from "../contact.type.js";

/** Conversations, tickets and events cost a call in any case; notes and tags only where there are some. */
const CERTAIN_CALLS = 3;
const ROWS_PER_CALL = 50;

const PageArgs = pageArgs(ROWS_PER_CALL);

/** It is for one contact at a time: of several, all that they may cost has to be affordable. */
const forOneContact: PriceOf = ({ args, parents }) =>
  isPlainPage(args) ? { charges: [{ calls: parents * (parents > 1 ? CALLS_OF_PAGE : CERTAIN_CALLS) }] } : {};

@Resolver(() => Contact)
export class ContactActivityEdge {
  @Cost(CALLS_OF_PAGE)
  @Paged()
  @Price(forOneContact)
  @FieldResolver(() => ContactActivityConnection, {
    nullable: true,
    description:
      "Everything that happened with the contact, newest first: conversations, tickets, notes, events (of the last 90 days) and tags, and when the contact was created and signed up. Costs up to five calls for each 50 entries of one contact; it is refused for more contacts than an operation has calls for.",
  })
  async activity(
    @Root() contact: Contact,
    @Args(() => PageArgs) { first, after }: PageArguments,
    @Ctx() context: Context,
  ): Promise<Connection<ContactActivity>> {
    const calls = CALLS_OF_PAGE * Math.max(1, Math.ceil(first / ROWS_PER_CALL));
    await context.loaders.activity.affordable.load({ contactId: contact.id, calls });
    return readContactActivity(context, contact, { first, after });
  }
}
