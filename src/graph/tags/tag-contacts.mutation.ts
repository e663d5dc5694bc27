import { Args, Ctx, Mutation, ObjectType, Resolver } from "type-graphql";
import type { Context } from "../context.js";
import { AnswerSize, oneForEach } from "../decorators/answer-size.js";
import { Cost } from "../decorators/cost.js";
import { BulkTaggingArgs, tagMany } from "./bulk-tagging.js";
import { BulkTagging } from "./bulk-tagging.type.js";

/** The result of `tagContacts`. */
@Cost(0)
@ObjectType({ simpleResolvers: true, description: "The result of `tagContacts`." })
export class TagContactsPayload extends BulkTagging {}

@Resolver()
export class TagContactsMutation {
  @AnswerSize(oneForEach("contactIds"))
  @Cost(1)
  @Mutation(() => TagContactsPayload, {
    nullable: true,
    description:
      "Adds a tag to many contacts. Costs one call for up to 50 contacts, and one or two more if Intercom does not know some of them.",
  })
  tagContacts(
    @Args(() => BulkTaggingArgs) args: BulkTaggingArgs,
    @Ctx() context: Context,
  ): Promise<TagContactsPayload> {
    return tagMany(context, new TagContactsPayload(), args, { untag: false });
  }
}
