import { Arg, Ctx, Directive, Field, Mutation, ObjectType, Resolver } from "type-graphql";
import { endpoints } from "../../intercom/endpoints/endpoints.js";
import type { Context } from "../context.js";
import { attempt } from "../errors/attempt.js";
import { IntercomUserError } from "../errors/intercom-user-error.type.js";
import { toTag } from "./tag.mapper.js";
import { Tag } from "./tag.type.js";
import { CreateTagInput, checkTagName } from "./tag-name.input.js";

/** What came of it. */
@Directive("@cost(weight: 0)")
@ObjectType({ simpleResolvers: true, description: "What came of creating a tag." })
export class CreateTagPayload {
  @Field(() => Tag, {
    nullable: true,
    description: "The tag of that name, new or not; null when there is none.",
  })
  tag!: Tag | null;

  @Field(() => [IntercomUserError], { description: "Why there is none; empty when there is." })
  userErrors!: IntercomUserError[];
}

@Resolver()
export class CreateTagMutation {
  @Directive("@cost(weight: 1)")
  @Mutation(() => CreateTagPayload, {
    nullable: true,
    description: "Creates a tag, or gives the one that has the name already.",
  })
  createTag(
    @Arg("input", () => CreateTagInput, { description: "The tag." }) input: CreateTagInput,
    @Ctx() { intercom, loaders }: Context,
  ): Promise<CreateTagPayload> {
    return attempt<CreateTagPayload>({ tag: null }, null, async () => {
      const name = checkTagName(input.name);
      const raw = await loaders.tags.changing(
        intercom.call(endpoints.tags.upsert, (sdk) => sdk.tags.create({ name })),
      );
      return { tag: toTag(raw) };
    });
  }
}
