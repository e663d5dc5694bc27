import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import { asManyAsLast, checkLast, DEFAULT_PARTS, MAX_PARTS } from "../../common/parts.js";
import type { Context } from "../../context.js";
import { ConversationPart } from "../../conversations/conversation-part.type.js";
import { AnswerSize } from "../../decorators/answer-size.js";
import { Cost } from "../../decorators/cost.js";
import { nothingForSure, Price } from "../../decorators/price.js";
import { Ticket } from "../ticket.type.js";

@Resolver(() => Ticket)
export class TicketPartsEdge {
  @AnswerSize(asManyAsLast)
  @Cost(0)
  @Price(nothingForSure)
  @FieldResolver(() => [ConversationPart], {
    nullable: true,
    description:
      "Its newest parts, in the order in which they were written. Intercom gives the newest 500 and no others. They come with the ticket; one that came without them costs one call.",
  })
  async parts(
    @Root() { id, rawParts }: Ticket,
    @Arg("last", () => Int, {
      defaultValue: DEFAULT_PARTS,
      description: `How many, from 1 to ${MAX_PARTS}.`,
    })
    last: number,
    @Ctx() { loaders }: Context,
  ): Promise<readonly ConversationPart[] | null> {
    checkLast(last);
    const parts = rawParts ?? (await loaders.tickets.whole.load(id))?.rawParts;
    return parts ? loaders.conversations.partsOfPayload(parts.slice(-last)) : null;
  }
}
