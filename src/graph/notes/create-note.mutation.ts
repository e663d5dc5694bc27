import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from "type-graphql";
import { endpoints } from "../../intercom/endpoints/endpoints.js";
import { actingAdmin } from "../admins/acting-admin.rules.js";
import { checkIntercomId } from "../common/ids.js";
import { checkMessage } from "../common/message-text.js";
import { ContactChange } from "../contacts/contact-change.type.js";
import type { Context } from "../context.js";
import { Cost } from "../decorators/cost.js";
import { attempt } from "../errors/attempt.js";
import { blameMissing, type Named } from "../errors/blame-missing.js";
import { checkAll } from "../errors/invalid-input.js";
import { toNote } from "./note.mapper.js";
import { ContactNote } from "./note.type.js";

/** A note to write. */
@InputType({ description: "A note about a contact." })
export class CreateNoteInput {
  @Field(() => ID, { description: "Intercom's id of the contact." })
  contactId!: string;

  @Field(() => String, { description: "The text: plain, or HTML. Intercom returns it as HTML." })
  body!: string;

  @Field(() => ID, {
    nullable: true,
    description:
      "Intercom's id of the teammate who is the author. Only callers with the scope `conversations:impersonate` may send it; without it, the author is the teammate that the caller's key or token names, and where it names none, Intercom chooses one.",
  })
  adminId?: string | null;
}

/** The result of `createNote`. */
@Cost(0)
@ObjectType({ simpleResolvers: true, description: "The result of `createNote`." })
export class CreateNotePayload extends ContactChange {
  @Field(() => ContactNote, { nullable: true, description: "The note; null when it was not written." })
  note: ContactNote | null = null;
}

@Resolver()
export class CreateNoteMutation {
  @Cost(1)
  @Mutation(() => CreateNotePayload, {
    nullable: true,
    description:
      "Writes a note about a contact. If it is sent twice, there are two notes: after OUTCOME_UNKNOWN, check the contact's notes first.",
  })
  createNote(
    @Arg("input", () => CreateNoteInput, { description: "The note." }) input: CreateNoteInput,
    @Ctx() context: Context,
  ): Promise<CreateNotePayload> {
    const { intercom, loaders } = context;
    const author = ["input", "adminId"];
    const contact = ["input", "contactId"];
    const acting: { adminId?: string | undefined } = {};
    const write = async () => {
      const { contactId, body, admin_id } = await checkAll({
        contactId: () => checkIntercomId(input.contactId, contact),
        body: () => checkMessage(input.body, ["input", "body"], "A note"),
        admin_id: () => authorOf(context, input.adminId, author),
      });
      acting.adminId = admin_id;
      const request = { contact_id: contactId, body, ...(admin_id !== undefined && { admin_id }) };
      loaders.contacts.forget(contactId);
      const note = await intercom
        .call(endpoints.notes.create, (sdk) => sdk.notes.create(request))
        .then(toNote, loaders.contacts.unanswered(contactId));
      loaders.contacts.tell({ what: "UPDATED", id: contactId });
      return { note: { ...note, contactId }, contactId };
    };
    const named: Named = {
      field: author,
      isThere: () => acting.adminId === undefined || loaders.admins.isThere(acting.adminId),
    };
    return attempt(context, new CreateNotePayload(), write, blameMissing([named], contact));
  }
}

/** Customers do not see such notes, and Intercom takes them without an author: a caller that names no teammate may write them. */
const authorOf = (context: Context, chosen: string | null | undefined, path: readonly string[]) =>
  chosen == null && context.actor.admin === null ? undefined : actingAdmin(context, chosen, path);
