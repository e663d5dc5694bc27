import { Args, Ctx, Mutation, ObjectType, Resolver } from "type-graphql";
import type { Context } from "../context.js";
import { AnswerSize, oneForEach } from "../decorators/answer-size.js";
import { Cost } from "../decorators/cost.js";
import { ManyCompaniesArgs, tagMany } from "./bulk-tagging.js";
import { CompanyTagging } from "./bulk-tagging.type.js";
import { AppliedTagArgs } from "./tag-choice.args.js";
import { companies } from "./taggable.js";

/** The result of `tagCompanies`. */
@Cost(0)
@ObjectType({ simpleResolvers: true, description: "The result of `tagCompanies`." })
export class TagCompaniesPayload extends CompanyTagging {}

@Resolver()
export class TagCompaniesMutation {
  @AnswerSize(oneForEach("companyIds"))
  @Cost(2)
  @Mutation(() => TagCompaniesPayload, {
    nullable: true,
    description:
      "Adds a tag to many companies. Intercom finds the tag by its name, which is read right before. Costs two calls for up to 50 companies; if Intercom does not know some of them, two more and one for each company.",
  })
  tagCompanies(
    @Args(() => AppliedTagArgs) tag: AppliedTagArgs,
    @Args(() => ManyCompaniesArgs) { companyIds: ids }: ManyCompaniesArgs,
    @Ctx() context: Context,
  ): Promise<TagCompaniesPayload> {
    return tagMany(context, new TagCompaniesPayload(), tag, { of: companies, ids, untag: false });
  }
}
