import { Arg, Ctx, Directive, Field, ID, Mutation, ObjectType, Resolver } from "type-graphql";
import { endpoints } from "../../intercom/endpoints/endpoints.js";
import { checkIntercomId } from "../common/ids.js";
import type { Context } from "../context.js";
import { attempt } from "../errors/attempt.js";
import { IntercomUserError } from "../errors/intercom-user-error.type.js";

/** What came of it. */
@Directive("@cost(weight: 0)")
@ObjectType({ simpleResolvers: true, description: "What came of deleting a tag." })
export class DeleteTagPayload {
  @Field(() => ID, {
    nullable: true,
    description: "The tag that is gone; null when it was not deleted. Take it out of your cache.",
  })
  deletedTagId!: string | null;

  @Field(() => [IntercomUserError], { description: "Why it was not deleted; empty when it was." })
  userErrors!: IntercomUserError[];
}

@Resolver()
export class DeleteTagMutation {
  @Directive("@cost(weight: 1)")
  @Mutation(() => DeleteTagPayload, {
    nullable: true,
    description: "Deletes a tag and takes it off every contact. A tag that a segment uses stays.",
  })
  deleteTag(
    @Arg("id", () => ID, { description: "Intercom's id of the tag." }) id: string,
    @Ctx() { intercom, loaders }: Context,
  ): Promise<DeleteTagPayload> {
    return attempt<DeleteTagPayload>({ deletedTagId: null }, "id", async () => {
      const tag_id = checkIntercomId(id, ["id"]);
      await loaders.tags.changing(intercom.call(endpoints.tags.delete, (sdk) => sdk.tags.delete({ tag_id })));
      return { deletedTagId: id };
    });
  }
}
