import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Directive, FieldResolver, ID, Info, Int, Query, Resolver, Root } from "type-graphql";
import { AnswerSize, asManyAsAsked } from "../common/answer-size.js";
import { checkCustomerId, checkIntercomId } from "../common/ids.js";
import type { MaybePromise } from "../common/maybe-promise.js";
import { selectsOnly } from "../common/selection.js";
import { CONTACTS_PER_PAGE, readCompanyContacts } from "../contacts/company-contacts.list.js";
import type { Contact } from "../contacts/contact.type.js";
import { ContactConnection } from "../contacts/contact-connection.type.js";
import type { Context } from "../context.js";
import type { Connection } from "../paging/connection.type.js";
import { AFTER_DESCRIPTION, DEFAULT_FIRST, firstDescription } from "../paging/page-size.js";
import { Segment } from "../segments/segment.type.js";
import { Tag } from "../tags/tag.type.js";
import { COMPANIES_PER_PAGE, readCompanies } from "./company.list.js";
import { Company } from "./company.type.js";
import { CompanyConnection } from "./company-connection.type.js";

/** Ways to companies, and every edge of a company with what it costs. */
@Resolver(() => Company)
export class CompanyResolver {
  @Directive("@cost(weight: 1)")
  @Query(() => Company, {
    nullable: true,
    description:
      "The company with this Intercom id; null when there is none. With your own id, see `companyByCompanyId`.",
  })
  company(
    @Arg("id", () => ID, { description: "Intercom's id." }) id: string,
    @Ctx() { loaders }: Context,
  ): Promise<Company | null> {
    return loaders.companies.byId.load(checkIntercomId(id, ["id"]));
  }

  @Directive("@cost(weight: 1)")
  @Query(() => Company, {
    nullable: true,
    description: "The company with your own id; null when there is none.",
  })
  companyByCompanyId(
    @Arg("companyId", () => ID, { description: "Your own id, as your system holds it." }) companyId: string,
    @Ctx() { loaders }: Context,
  ): Promise<Company | null> {
    return loaders.companies.byCompanyId.load(checkCustomerId(companyId, ["companyId"]));
  }

  @AnswerSize(asManyAsAsked)
  @Directive("@cost(weight: 1)")
  @Directive(
    '@listSize(slicingArguments: ["first"], sizedFields: ["nodes", "edges"], requireOneSlicingArgument: false)',
  )
  @Query(() => CompanyConnection, {
    nullable: true,
    description:
      "Companies, the one with the latest request first, page by page. A company is listed only once a contact belongs to it, and Intercom lists 10,000 at the most. " +
      "Companies that are active while you page move to the front.",
  })
  companies(
    @Arg("first", () => Int, {
      defaultValue: DEFAULT_FIRST,
      description: firstDescription(COMPANIES_PER_PAGE),
    })
    first: number,
    @Arg("after", () => String, { nullable: true, description: AFTER_DESCRIPTION }) after:
      | string
      | null
      | undefined,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Company>> {
    return readCompanies(context, { first, after, countsOnly: selectsOnly(info, "totalCount") });
  }

  @Directive("@cost(weight: 0)")
  @FieldResolver(() => [Tag], {
    nullable: true,
    description: "All tags of the company. They come with it and cost nothing.",
  })
  tags(@Root() { embeddedTags }: Company, @Ctx() { loaders }: Context): MaybePromise<readonly Tag[]> {
    return embeddedTags.every(({ name }) => name !== null)
      ? (embeddedTags as readonly Tag[])
      : loaders.tags.byIds(embeddedTags.map(({ id }) => id));
  }

  @Directive("@cost(weight: 0)")
  @FieldResolver(() => [Segment], {
    nullable: true,
    description:
      "The segments that the company belongs to, as Intercom last worked it out. They come with it and cost nothing.",
  })
  segments(
    @Root() { id, embeddedSegments }: Company,
    @Ctx() { loaders }: Context,
  ): MaybePromise<readonly Segment[]> {
    return embeddedSegments
      ? loaders.segments.ofPayload(embeddedSegments)
      : loaders.segments.byCompanyId.load(id);
  }

  @AnswerSize(asManyAsAsked)
  @Directive("@cost(weight: 1)")
  @Directive(
    '@listSize(slicingArguments: ["first"], sizedFields: ["nodes", "edges"], requireOneSlicingArgument: false)',
  )
  @FieldResolver(() => ContactConnection, {
    nullable: true,
    description:
      "The contacts that belong to the company, in Intercom's own order. One that was added a moment ago may be missing until Intercom's index knows of it.",
  })
  contacts(
    @Root() { id }: Company,
    @Arg("first", () => Int, {
      defaultValue: DEFAULT_FIRST,
      description: firstDescription(CONTACTS_PER_PAGE),
    })
    first: number,
    @Arg("after", () => String, { nullable: true, description: AFTER_DESCRIPTION }) after:
      | string
      | null
      | undefined,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Contact>> {
    const countsOnly = selectsOnly(info, "totalCount");
    return readCompanyContacts(context, { companyId: id, first, after, countsOnly });
  }
}
