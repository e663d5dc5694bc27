import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, FieldResolver, Info, Resolver, Root } from "type-graphql";
import { selectsOnly } from "../../common/selection.js";
import type { Context } from "../../context.js";
import { typicalPage } from "../../decorators/answer-size.js";
import { Cost } from "../../decorators/cost.js";
import { Paged } from "../../decorators/paged.js";
import { nothingForSure, Price } from "../../decorators/price.js";
import { NOTES_PER_PAGE, readContactNotes } from "../../notes/note.list.js";
import type { ContactNote } from "../../notes/note.type.js";
import { ContactNoteConnection } from "../../notes/note-connection.type.js";
import type { Connection } from "../../paging/connection.type.js";
import { pageArgs } from "../../paging/page-args.js";
import type { PageArguments } from "../../paging/read-page.js";
import { Contact } from "../contact.type.js";

const PageArgs = pageArgs(NOTES_PER_PAGE);

@Resolver(() => Contact)
export class ContactNotesEdge {
  @Cost(1)
  @Paged(typicalPage)
  @Price(nothingForSure)
  @FieldResolver(() => ContactNoteConnection, {
    nullable: true,
    description:
      "The notes about the contact, newest first. Costs one call for each contact with notes; the total alone costs nothing.",
  })
  notes(
    @Root() { id, noteCount }: Contact,
    @Args(() => PageArgs) { first, after }: PageArguments,
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
}
