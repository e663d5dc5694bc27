import { Args, Ctx, Mutation, ObjectType, Resolver } from "type-graphql";
import type { Context } from "../context.js";
import { AnswerSize, oneForEach } from "../decorators/answer-size.js";
import { Cost } from "../decorators/cost.js";
import { ManyCompaniesArgs, tagMany } from "./bulk-tagging.js";
import { CompanyTagging } from "./bulk-tagging.type.js";
import { TagArgs } from "./tag-choice.args.js";
import { companies } from "./taggable.js";

/** The result of `untagCompanies`. */
@Cost(0)
@ObjectType({ simpleResolvers: true, description: "The result of `untagCompanies`." })
export class UntagCompaniesPayload extends CompanyTagging {}

@Resolver()
export class UntagCompaniesMutation {
  @AnswerSize(oneForEach("companyIds"))
  @Cost(2)
  @Mutation(() => UntagCompaniesPayload, {
    nullable: true,
    description:
      "Removes a tag from many companies. Intercom finds the tag by its name, which is read right before. Costs two calls for up to 50 companies; if Intercom does not know some of them, two more and one for each company.",
  })
  untagCompanies(
    @Args(() => TagArgs) tag: TagArgs,
    @Args(() => ManyCompaniesArgs) { companyIds: ids }: ManyCompaniesArgs,
    @Ctx() context: Context,
  ): Promise<UntagCompaniesPayload> {
    return tagMany(context, new UntagCompaniesPayload(), tag, { of: companies, ids, untag: true });
  }
}
