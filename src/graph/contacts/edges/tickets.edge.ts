import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, FieldResolver, Info, Resolver, Root } from "type-graphql";
import { IDS_PER_SEARCH } from "../../common/chunks.js";
import { selectedFields, selectsOnly } from "../../common/selection.js";
import type { Context } from "../../context.js";
import { typicalPage } from "../../decorators/answer-size.js";
import { Cost } from "../../decorators/cost.js";
import { Paged } from "../../decorators/paged.js";
import { isPlainPage, Price, type PriceOf } from "../../decorators/price.js";
import type { Connection } from "../../paging/connection.type.js";
import { pageArgs } from "../../paging/page-args.js";
import type { PageArguments } from "../../paging/read-page.js";
import { readContactTickets, TICKETS_PER_PAGE } from "../../tickets/ticket.list.js";
import type { Ticket } from "../../tickets/ticket.type.js";
import { TicketConnection } from "../../tickets/ticket-connection.type.js";
import { Contact } from "../contact.type.js";

const PageArgs = pageArgs(TICKETS_PER_PAGE);

/** The first pages of 50 contacts may be one call. */
const callForEachFifty: PriceOf = ({ args, parents }) =>
  isPlainPage(args)
    ? { charges: [{ calls: Math.ceil(parents / IDS_PER_SEARCH), shared: "tickets of contacts" }] }
    : {};

@Resolver(() => Contact)
export class ContactTicketsEdge {
  @Cost(1)
  @Paged(typicalPage)
  @Price(callForEachFifty)
  @FieldResolver(() => TicketConnection, {
    nullable: true,
    description:
      "The contact's tickets, newest first. For a page of contacts, one call finds the newest of 50 contacts; each contact whose newest it does not show for certain costs one more. `totalCount` costs one call for each contact unless all tickets of the 50 fit into the first.",
  })
  tickets(
    @Root() { id }: Contact,
    @Args(() => PageArgs) { first, after }: PageArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Ticket>> {
    const selected = selectedFields(info);
    return readContactTickets(context, {
      contactId: id,
      first,
      after,
      countsOnly: selectsOnly(info, "totalCount"),
      needs: { pageInfo: selected.has("pageInfo"), totalCount: selected.has("totalCount") },
    });
  }
}
