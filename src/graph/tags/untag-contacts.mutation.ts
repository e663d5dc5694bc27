import { Args, Ctx, Mutation, ObjectType, Resolver } from "type-graphql";
import type { Context } from "../context.js";
import { AnswerSize, oneForEach } from "../decorators/answer-size.js";
import { Cost } from "../decorators/cost.js";
import { ManyContactsArgs, tagMany } from "./bulk-tagging.js";
import { ContactTagging } from "./bulk-tagging.type.js";
import { TagArgs } from "./tag-choice.args.js";
import { contacts } from "./taggable.js";

/** The result of `untagContacts`. */
@Cost(0)
@ObjectType({ simpleResolvers: true, description: "The result of `untagContacts`." })
export class UntagContactsPayload extends ContactTagging {}

@Resolver()
export class UntagContactsMutation {
  @AnswerSize(oneForEach("contactIds"))
  @Cost(2)
  @Mutation(() => UntagContactsPayload, {
    nullable: true,
    description:
      "Removes a tag from many contacts. Intercom finds the tag by its name, which is read right before. Costs two calls for up to 50 contacts; if Intercom does not know some of them, three more and one for each of these.",
  })
  untagContacts(
    @Args(() => TagArgs) tag: TagArgs,
    @Args(() => ManyContactsArgs) { contactIds: ids, exact }: ManyContactsArgs,
    @Ctx() context: Context,
  ): Promise<UntagContactsPayload> {
    return tagMany(context, new UntagContactsPayload(), tag, { of: contacts, ids, untag: true, exact });
  }
}
