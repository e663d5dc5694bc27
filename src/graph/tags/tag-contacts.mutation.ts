import { Args, Ctx, Mutation, ObjectType, Resolver } from "type-graphql";
import type { Context } from "../context.js";
import { AnswerSize, oneForEach } from "../decorators/answer-size.js";
import { Cost } from "../decorators/cost.js";
import { ManyContactsArgs, tagMany } from "./bulk-tagging.js";
import { ContactTagging } from "./bulk-tagging.type.js";
import { AppliedTagArgs } from "./tag-choice.args.js";
import { contacts } from "./taggable.js";

/** The result of `tagContacts`. */
@Cost(0)
@ObjectType({ simpleResolvers: true, description: "The result of `tagContacts`." })
export class TagContactsPayload extends ContactTagging {}

@Resolver()
export class TagContactsMutation {
  @AnswerSize(oneForEach("contactIds"))
  @Cost(2)
  @Mutation(() => TagContactsPayload, {
    nullable: true,
    description:
      "Adds a tag to many contacts. Intercom finds the tag by its name, which is read right before. Costs two calls for up to 50 contacts; if Intercom does not know some of them, three more and one for each of these.",
  })
  tagContacts(
    @Args(() => AppliedTagArgs) tag: AppliedTagArgs,
    @Args(() => ManyContactsArgs) { contactIds: ids, exact }: ManyContactsArgs,
    @Ctx() context: Context,
  ): Promise<TagContactsPayload> {
    return tagMany(context, new TagContactsPayload(), tag, { of: contacts, ids, untag: false, exact });
  }
}
