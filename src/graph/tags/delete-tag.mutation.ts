import { Arg, Ctx, Field, ID, Mutation, ObjectType, Resolver } from "type-graphql";
import { endpoints } from "../../intercom/endpoints/endpoints.js";
import { checkIntercomId } from "../common/ids.js";
import type { Context } from "../context.js";
import { Cost } from "../decorators/cost.js";
import { attempt, Payload } from "../errors/attempt.js";
import { blame } from "../errors/blame.js";

/** The result of `deleteTag`. */
@Cost(0)
@ObjectType({ simpleResolvers: true, description: "The result of `deleteTag`." })
export class DeleteTagPayload extends Payload {
  @Field(() => ID, {
    nullable: true,
    description: "The id of the deleted tag; null when it was not deleted. Remove it from your cache.",
  })
  deletedTagId: string | null = null;
}

@Resolver()
export class DeleteTagMutation {
  @Cost(1)
  @Mutation(() => DeleteTagPayload, {
    nullable: true,
    description:
      "Deletes a tag and removes it from every contact. A tag that a segment uses cannot be deleted.",
  })
  deleteTag(
    @Arg("id", () => ID, { description: "Intercom's id of the tag." }) id: string,
    @Ctx() context: Context,
  ): Promise<DeleteTagPayload> {
    const { intercom, loaders } = context;
    const write = async () => {
      const tag_id = checkIntercomId(id, ["id"]);
      await loaders.tags.changing(intercom.call(endpoints.tags.delete, (sdk) => sdk.tags.delete({ tag_id })));
      return { deletedTagId: id };
    };
    return attempt(context, new DeleteTagPayload(), write, blame(["id"]));
  }
}
