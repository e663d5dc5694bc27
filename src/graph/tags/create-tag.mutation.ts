import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from "type-graphql";
import { endpoints } from "../../intercom/endpoints/endpoints.js";
import type { Context } from "../context.js";
import { Cost } from "../decorators/cost.js";
import { attempt, Payload } from "../errors/attempt.js";
import { blameTagName } from "./blame-tag-name.js";
import { toTag } from "./tag.mapper.js";
import { Tag } from "./tag.type.js";
import { CreateTagInput, checkTagName } from "./tag-name.input.js";

/** The result of `createTag`. */
@Cost(0)
@ObjectType({ simpleResolvers: true, description: "The result of `createTag`." })
export class CreateTagPayload extends Payload {
  @Field(() => Tag, {
    nullable: true,
    description: "The tag with this name, new or existing; null when there is none.",
  })
  tag: Tag | null = null;
}

@Resolver()
export class CreateTagMutation {
  @Cost(1)
  @Mutation(() => CreateTagPayload, {
    nullable: true,
    description: "Creates a tag, or returns the tag that already has this name.",
  })
  createTag(
    @Arg("input", () => CreateTagInput, { description: "The tag." }) input: CreateTagInput,
    @Ctx() context: Context,
  ): Promise<CreateTagPayload> {
    const write = async () => {
      const name = checkTagName(input.name);
      const raw = await context.loaders.tags.changing(
        context.intercom.call(endpoints.tags.upsert, (sdk) => sdk.tags.create({ name })),
      );
      return { tag: toTag(raw) };
    };
    return attempt(context, new CreateTagPayload(), write, blameTagName(context, input.name));
  }
}
