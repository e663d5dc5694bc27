import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import { checkIntercomId } from "../common/ids.js";
import type { MaybePromise } from "../common/maybe-promise.js";
import type { Context } from "../context.js";
import { AnswerSize, wholeList } from "../decorators/answer-size.js";
import { Cost } from "../decorators/cost.js";
import { Price } from "../decorators/price.js";
import { Tag } from "./tag.type.js";

@Resolver()
export class TagQueries {
  @Cost(1)
  @Query(() => Tag, { nullable: true, description: "The tag with this id; null when there is none." })
  tag(
    @Arg("id", () => ID, { description: "Intercom's id." }) id: string,
    @Ctx() { loaders }: Context,
  ): MaybePromise<Tag | null> {
    return loaders.tags.byId(checkIntercomId(id, ["id"]));
  }

  @AnswerSize(wholeList("tags"))
  @Cost(1)
  @Price(({ known }) => ({ rows: known.tags ?? 0 }))
  @Query(() => [Tag], {
    nullable: true,
    description:
      "All tags of the workspace, by name. Cached for a minute: a tag created elsewhere may be missing until then.",
  })
  tags(@Ctx() { loaders }: Context): MaybePromise<Tag[]> {
    return loaders.tags.all();
  }
}
