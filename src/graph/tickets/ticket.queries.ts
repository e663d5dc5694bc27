import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import { checkIntercomId } from "../common/ids.js";
import type { MaybePromise } from "../common/maybe-promise.js";
import type { Context } from "../context.js";
import { AnswerSize, wholeList } from "../decorators/answer-size.js";
import { Audience } from "../decorators/audience.js";
import { Cost } from "../decorators/cost.js";
import { nothingForSure, Price } from "../decorators/price.js";
import { Ticket } from "./ticket.type.js";
import { TicketType } from "./ticket-type.type.js";

@Resolver()
export class TicketQueries {
  @Audience("conversations:read")
  @Cost(1)
  @Query(() => Ticket, {
    nullable: true,
    description: "The ticket with this id; null when there is none. Reflects every write immediately.",
  })
  intercomTicket(
    @Arg("id", () => ID, {
      description: "Intercom's id, not the `number` that people see.",
    })
    id: string,
    @Ctx() { loaders }: Context,
  ): Promise<Ticket | null> {
    return loaders.tickets.lookUp(checkIntercomId(id, ["id"]));
  }

  @Audience("conversations:read")
  @AnswerSize(wholeList("ticketTypes"))
  @Cost(1)
  @Price(nothingForSure)
  @Query(() => [TicketType], {
    nullable: true,
    description: "All ticket types of the workspace, with archived ones. Cached for a minute.",
  })
  intercomTicketTypes(@Ctx() { loaders }: Context): MaybePromise<TicketType[]> {
    return loaders.tickets.types();
  }
}
