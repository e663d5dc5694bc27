import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import { asManyAsLast, checkLast, DEFAULT_PARTS, isPartCount, MAX_PARTS } from "../../common/parts.js";
import type { Context } from "../../context.js";
import { AnswerSize } from "../../decorators/answer-size.js";
import { Cost } from "../../decorators/cost.js";
import { Price, type PriceOf } from "../../decorators/price.js";
import { Conversation } from "../conversation.type.js";
import { ConversationPart } from "../conversation-part.type.js";

/** A conversation that was asked for alone may have brought its parts along; each of several needs a call of its own. */
const callForEach: PriceOf = ({ args: { last }, parents }) =>
  parents > 1 && isPartCount(last) ? { charges: [{ calls: parents }] } : {};

@Resolver(() => Conversation)
export class ConversationPartsEdge {
  @AnswerSize(asManyAsLast)
  @Cost(1)
  @Price(callForEach)
  @FieldResolver(() => [ConversationPart], {
    nullable: true,
    description:
      "Its newest parts, in the order in which they were written. Intercom gives the newest 500 and no others. Costs one call for each conversation, and none for one that was asked for by `intercomConversation` alone.",
  })
  async parts(
    @Root() { id, rawParts }: Conversation,
    @Arg("last", () => Int, {
      defaultValue: DEFAULT_PARTS,
      description: `How many, from 1 to ${MAX_PARTS}.`,
    })
    last: number,
    @Ctx() { loaders }: Context,
  ): Promise<readonly ConversationPart[] | null> {
    checkLast(last);
    const parts = rawParts ?? (await loaders.conversations.whole.load(id))?.rawParts;
    return parts ? loaders.conversations.partsOfPayload(parts.slice(-last)) : null;
  }
}
