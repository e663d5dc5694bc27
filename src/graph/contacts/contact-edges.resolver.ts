import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Directive, FieldResolver, Info, Int, Resolver, Root } from "type-graphql";
import { IntercomAdmin } from "../admins/admin.type.js";
import { AnswerSize, namedAttributes, typicalPage } from "../common/answer-size.js";
import { Call, type FieldCall } from "../common/field-call.js";
import type { MaybePromise } from "../common/maybe-promise.js";
import { selectsOnly, selectsOnlyOfNodes } from "../common/selection.js";
import { COMPANIES_PER_PAGE, readContactCompanies } from "../companies/company.list.js";
import type { Company } from "../companies/company.type.js";
import { CompanyConnection } from "../companies/company-connection.type.js";
import type { Context } from "../context.js";
import { NOTES_PER_PAGE, readContactNotes } from "../notes/note.list.js";
import type { ContactNote } from "../notes/note.type.js";
import { ContactNoteConnection } from "../notes/note-connection.type.js";
import type { Connection } from "../paging/connection.type.js";
import { AFTER_DESCRIPTION, DEFAULT_FIRST, firstDescription } from "../paging/page-size.js";
import { Segment } from "../segments/segment.type.js";
import { ContactSubscription } from "../subscription-types/contact-subscription.type.js";
import { Tag } from "../tags/tag.type.js";
import { Contact } from "./contact.type.js";
import { toCustomAttributes } from "./contact-custom-attribute.mapper.js";
import { ContactCustomAttribute } from "./contact-custom-attribute.type.js";
import { embeddedSubscriptions } from "./contact-subscriptions.js";

/** Every edge of a contact, with what it costs. */
@Resolver(() => Contact)
export class ContactEdgesResolver {
  @Directive("@cost(weight: 0)")
  @FieldResolver(() => [Tag], {
    nullable: true,
    description:
      "All tags, also beyond the ten that Intercom sends with a contact. The names of all tags cost one call for any number of contacts; a contact with more than ten tags costs one of its own.",
  })
  tags(@Call() { root, context: { loaders }, info }: FieldCall<Contact>): MaybePromise<readonly Tag[]> {
    const { id, tagRefs } = root;
    if (tagRefs.hasMore) return loaders.tags.byContactId.load(id);
    if (tagRefs.ids.length === 0) return [];
    if (selectsOnly(info, "id")) return tagRefs.ids.map((tagId) => ({ id: tagId }) as Tag); // nothing else of them is read
    return loaders.tags.byIds(tagRefs.ids);
  }

  @Directive("@cost(weight: 1)")
  @FieldResolver(() => [Segment], {
    nullable: true,
    description:
      "The segments that the contact belongs to, as Intercom last worked it out. For a page of contacts it costs a call for each contact or for each segment of the workspace, whichever is fewer.",
  })
  segments(@Call() { root, context }: FieldCall<Contact>): Promise<readonly Segment[]> {
    return context.loaders.segments.byContactId.load(root.id);
  }

  @AnswerSize(typicalPage)
  @Directive("@cost(weight: 1)")
  @Directive(
    '@listSize(slicingArguments: ["first"], sizedFields: ["nodes", "edges"], requireOneSlicingArgument: false)',
  )
  @FieldResolver(() => CompanyConnection, {
    nullable: true,
    description:
      "The companies that the contact belongs to. For a page of contacts it costs a call for each contact that has any or for each company among them, whichever is fewer; their ids and number cost nothing. " +
      "A contact with more than ten costs a call of its own for each 50.",
  })
  companies(
    @Root() { id, companyRefs }: Contact,
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
    return readContactCompanies(context, {
      contactId: id,
      embedded: companyRefs,
      first,
      after,
      countsOnly: selectsOnly(info, "totalCount"),
      idsOnly: selectsOnlyOfNodes(info, "id"),
    });
  }

  @AnswerSize(typicalPage)
  @Directive("@cost(weight: 1)")
  @Directive(
    '@listSize(slicingArguments: ["first"], sizedFields: ["nodes", "edges"], requireOneSlicingArgument: false)',
  )
  @FieldResolver(() => ContactNoteConnection, {
    nullable: true,
    description:
      "The notes about the contact, newest first. A call for each contact that has any; their number alone costs nothing.",
  })
  notes(
    @Root() { id, noteCount }: Contact,
    @Arg("first", () => Int, {
      defaultValue: DEFAULT_FIRST,
      description: firstDescription(NOTES_PER_PAGE),
    })
    first: number,
    @Arg("after", () => String, { nullable: true, description: AFTER_DESCRIPTION }) after:
      | string
      | null
      | undefined,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<ContactNote>> {
    return readContactNotes(context, {
      contactId: id,
      totalCount: noteCount,
      first,
      after,
      countsOnly: selectsOnly(info, "totalCount"),
    });
  }

  @Directive("@cost(weight: 0)")
  @FieldResolver(() => [ContactSubscription], {
    nullable: true,
    description:
      "The choices that the contact made about kinds of messages. They come with the contact; one who made more than ten of a kind costs a call.",
  })
  subscriptions(
    @Root() contact: Contact,
    @Ctx() { loaders }: Context,
  ): MaybePromise<readonly ContactSubscription[]> {
    return embeddedSubscriptions(contact) ?? loaders.subscriptions.byContactId.load(contact.id);
  }

  @Directive("@cost(weight: 0)")
  @FieldResolver(() => IntercomAdmin, {
    nullable: true,
    description:
      "The teammate who owns the contact; null when nobody does, or who did has left. All teammates together cost one call, and an owner's id none.",
  })
  owner(
    @Root() { ownerId }: Contact,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ): MaybePromise<IntercomAdmin | null> {
    if (ownerId === null) return null;
    return selectsOnly(info, "id") ? ({ id: ownerId } as IntercomAdmin) : loaders.admins.byId(ownerId);
  }

  @Directive('@tag(name: "pii")')
  @AnswerSize(namedAttributes)
  @Directive("@cost(weight: 0)")
  @FieldResolver(() => [ContactCustomAttribute], {
    nullable: true,
    description:
      "The same values as `customAttributes`, typed by the workspace's definitions, which cost one call for any number of contacts. Attributes without a value are left out.",
  })
  async customAttributeList(
    @Root() { customAttributes }: Contact,
    @Arg("names", () => [String], {
      nullable: true,
      description:
        "Which attributes, and in which order; all when left out. Names that nothing is known of are left out.",
    })
    names: string[] | null | undefined,
    @Ctx() { loaders }: Context,
  ): Promise<readonly ContactCustomAttribute[]> {
    // Each once: a thousand times the same name on each of 500 contacts would be made before it is counted.
    const wanted = [...new Set(names ?? Object.keys(customAttributes))].filter((name) =>
      Object.hasOwn(customAttributes, name),
    );
    if (wanted.length === 0) return [];
    return toCustomAttributes(wanted, customAttributes, await loaders.dataAttributes.ownOfContacts(wanted));
  }
}
