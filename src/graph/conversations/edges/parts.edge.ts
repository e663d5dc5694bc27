import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import { record } from "../../common/raw-values.js";
import type { Context } from "../../context.js";
import { AnswerSize } from "../../decorators/answer-size.js";
import { Cost } from "../../decorators/cost.js";
import { Price, type PriceOf } from "../../decorators/price.js";
import { InvalidInput } from "../../errors/invalid-input.js";
import { Conversation } from "../conversation.type.js";
import { ConversationPart } from "../conversation-part.type.js";
import { toPart } from "../message.mapper.js";

/** Intercom gives no others (its description of the call). */
export const MAX_PARTS = 500;
const DEFAULT_PARTS = 50;

/** A conversation that was asked for alone may have brought its parts along; each of several needs a call of its own. */
const callForEach: PriceOf = ({ args: { last }, parents }) =>
  parents > 1 && isPartCount(last) ? { charges: [{ calls: parents }] } : {};

const asManyAsLast = {
  rows: ({ args: { last } }: { readonly args: Readonly<Record<string, unknown>> }) =>
    isPartCount(last) ? Number(last) : 0,
};

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
    if (!isPartCount(last))
      throw new InvalidInput(
        `\`last\` must be from 1 to ${MAX_PARTS}: Intercom gives no other parts of a conversation.`,
        ["last"],
      );
    const parts = rawParts ?? (await loaders.conversations.whole.load(id))?.rawParts;
    return parts?.slice(-last).map((part) => toPart(record(part))) ?? null;
  }
}

function isPartCount(last: unknown): boolean {
  return Number(last) >= 1 && Number(last) <= MAX_PARTS;
}
