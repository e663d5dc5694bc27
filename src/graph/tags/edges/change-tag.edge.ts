import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { MaybePromise } from "../../common/maybe-promise.js";
import { IntercomContactChange } from "../../contacts/changes/contact-change.type.js";
import type { Context } from "../../context.js";
import { Cost } from "../../decorators/cost.js";
import { Price } from "../../decorators/price.js";
import { Tag } from "../tag.type.js";

/** From a change to the tag that was added or removed. */
@Resolver(() => IntercomContactChange)
export class ChangeTagEdge {
  @Cost(0)
  @Price(() => ({ rows: 1 }))
  @FieldResolver(() => Tag, {
    nullable: true,
    description:
      "The tag that was added or removed; null for other changes, and when the tag no longer exists.",
  })
  tag(@Root() { tagId }: IntercomContactChange, @Ctx() { loaders }: Context): MaybePromise<Tag | null> {
    return tagId === null ? null : loaders.tags.byId(tagId);
  }
}
