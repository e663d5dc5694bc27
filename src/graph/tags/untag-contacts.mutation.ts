import { Args, Ctx, Mutation, ObjectType, Resolver } from "type-graphql";
import type { Context } from "../context.js";
import { AnswerSize, oneForEach } from "../decorators/answer-size.js";
import { Cost } from "../decorators/cost.js";
import { BulkTaggingArgs, tagMany } from "./bulk-tagging.js";
import { BulkTagging } from "./bulk-tagging.type.js";

/** The result of `untagContacts`. */
@Cost(0)
@ObjectType({ simpleResolvers: true, description: "The result of `untagContacts`." })
export class UntagContactsPayload extends BulkTagging {}

@Resolver()
export class UntagContactsMutation {
  @AnswerSize(oneForEach("contactIds"))
  @Cost(1)
  @Mutation(() => UntagContactsPayload, {
    nullable: true,
    description:
      "Removes a tag from many contacts. Costs one call for up to 50 contacts, and one or two more if Intercom does not know some of them.",
  })
  untagContacts(
    @Args(() => BulkTaggingArgs) args: BulkTaggingArgs,
    @Ctx() context: Context,
  ): Promise<UntagContactsPayload> {
    return tagMany(context, new UntagContactsPayload(), args, { untag: true });
  }
}
