import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "../../context.js";
import { Cost } from "../../decorators/cost.js";
import { nothingForSure, Price } from "../../decorators/price.js";
import { Tag } from "../../tags/tag.type.js";
import { Conversation } from "../conversation.type.js";

@Resolver(() => Conversation)
export class ConversationTagsEdge {
  @Cost(0)
  @Price(nothingForSure)
  @FieldResolver(() => [Tag], { nullable: true, description: "The tags on it. Costs nothing." })
  tags(@Root() { rawTags }: Conversation, @Ctx() { loaders }: Context): readonly Tag[] {
    return loaders.tags.ofPayload(rawTags);
  }
}
