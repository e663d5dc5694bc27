import { Arg, Ctx, Field, ID, Mutation, ObjectType, Resolver } from "type-graphql";
import { endpoints } from "../../intercom/endpoints/endpoints.js";
import { checkIntercomId } from "../common/ids.js";
import type { Context } from "../context.js";
import { Cost } from "../decorators/cost.js";
import { attempt, Payload } from "../errors/attempt.js";
import { blame, firstOf } from "../errors/blame.js";
import { checkAll } from "../errors/invalid-input.js";
import { blameTagName } from "./blame-tag-name.js";
import { toTag } from "./tag.mapper.js";
import { Tag } from "./tag.type.js";
import { checkTagName, UpdateTagInput } from "./tag-name.input.js";

/** The result of `updateTag`. */
@Cost(0)
@ObjectType({ simpleResolvers: true, description: "The result of `updateTag`." })
export class UpdateTagPayload extends Payload {
  @Field(() => Tag, { nullable: true, description: "The renamed tag; null when it was not renamed." })
  tag: Tag | null = null;
}

@Resolver()
export class UpdateTagMutation {
  @Cost(1)
  @Mutation(() => UpdateTagPayload, {
    nullable: true,
    description: "Renames a tag, for every contact that has it.",
  })
  updateTag(
    @Arg("id", () => ID, { description: "Intercom's id of the tag." }) id: string,
    @Arg("input", () => UpdateTagInput, { description: "What to change." }) input: UpdateTagInput,
    @Ctx() context: Context,
  ): Promise<UpdateTagPayload> {
    const write = async () => {
      const body = await checkAll({
        id: () => checkIntercomId(id, ["id"]),
        name: () => checkTagName(input.name),
      });
      const raw = await context.loaders.tags.changing(
        context.intercom.call(endpoints.tags.upsert, (sdk) => sdk.tags.create(body)),
      ); // there is no PUT /tags
      return { tag: toTag(raw) };
    };
    const explain = firstOf(blame(["id"]), blameTagName(context, input.name, id));
    return attempt(context, new UpdateTagPayload(), write, explain);
  }
}
