import { Arg, Ctx, Directive, Field, ID, Mutation, ObjectType, Resolver } from "type-graphql";
import { endpoints } from "../../intercom/endpoints/endpoints.js";
import { checkIntercomId } from "../common/ids.js";
import type { Context } from "../context.js";
import { attempt } from "../errors/attempt.js";
import { IntercomUserError } from "../errors/intercom-user-error.type.js";
import { toTag } from "./tag.mapper.js";
import { Tag } from "./tag.type.js";
import { checkTagName, UpdateTagInput } from "./tag-name.input.js";

/** What came of it. */
@Directive("@cost(weight: 0)")
@ObjectType({ simpleResolvers: true, description: "What came of renaming a tag." })
export class UpdateTagPayload {
  @Field(() => Tag, { nullable: true, description: "The tag as it is now; null when it was not changed." })
  tag!: Tag | null;

  @Field(() => [IntercomUserError], { description: "Why it was not changed; empty when it was." })
  userErrors!: IntercomUserError[];
}

@Resolver()
export class UpdateTagMutation {
  @Directive("@cost(weight: 1)")
  @Mutation(() => UpdateTagPayload, {
    nullable: true,
    description: "Renames a tag, on every contact that carries it.",
  })
  updateTag(
    @Arg("id", () => ID, { description: "Intercom's id of the tag." }) id: string,
    @Arg("input", () => UpdateTagInput, { description: "What to change." }) input: UpdateTagInput,
    @Ctx() { intercom, loaders }: Context,
  ): Promise<UpdateTagPayload> {
    return attempt<UpdateTagPayload>({ tag: null }, "id", async () => {
      const body = { id: checkIntercomId(id, ["id"]), name: checkTagName(input.name) };
      const raw = await loaders.tags.changing(
        intercom.call(endpoints.tags.upsert, (sdk) => sdk.tags.create(body)),
      ); // there is no PUT /tags
      return { tag: toTag(raw) };
    });
  }
}
