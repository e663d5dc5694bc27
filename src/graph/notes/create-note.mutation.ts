import {
  Arg,
  Ctx,
  Directive,
  Field,
  FieldResolver,
  ID,
  InputType,
  Mutation,
  ObjectType,
  Resolver,
  Root,
} from "type-graphql";
import { endpoints } from "../../intercom/endpoints/endpoints.js";
import { checkIntercomId } from "../common/ids.js";
import { Contact } from "../contacts/contact.type.js";
import type { Context } from "../context.js";
import { attempt } from "../errors/attempt.js";
import { IntercomUserError } from "../errors/intercom-user-error.type.js";
import { InvalidInput } from "../errors/invalid-input.js";
import { toNote } from "./note.mapper.js";
import { ContactNote } from "./note.type.js";

/** A note to write. */
@InputType({ description: "A note to write about a contact." })
export class CreateNoteInput {
  @Field(() => ID, { description: "Intercom's id of the contact." })
  contactId!: string;

  @Field(() => String, { description: "The text: plain, or HTML. Intercom returns it as HTML." })
  body!: string;

  @Field(() => ID, {
    nullable: true,
    description: "Intercom's id of the teammate who writes it; Intercom chooses when it is left out.",
  })
  adminId?: string | null;
}

/** What came of it. */
@Directive("@cost(weight: 0)")
@ObjectType({ simpleResolvers: true, description: "What came of writing a note." })
export class CreateNotePayload {
  @Field(() => ContactNote, { nullable: true, description: "The note; null when it was not written." })
  note!: ContactNote | null;

  @Field(() => [IntercomUserError], { description: "Why it was not written; empty when it was." })
  userErrors!: IntercomUserError[];
}

@Resolver(() => CreateNotePayload)
export class CreateNoteMutation {
  @Directive("@cost(weight: 1)")
  @Mutation(() => CreateNotePayload, {
    nullable: true,
    description:
      "Writes a note about a contact. Sending it twice writes it twice: after OUTCOME_UNKNOWN, look at the contact's notes first.",
  })
  createNote(
    @Arg("input", () => CreateNoteInput, { description: "The note." }) input: CreateNoteInput,
    @Ctx() context: Context,
  ): Promise<CreateNotePayload> {
    const { intercom, loaders } = context;
    return attempt<CreateNotePayload>({ note: null }, null, async () => {
      const contactId = checkIntercomId(input.contactId, ["input", "contactId"]);
      const request = {
        contact_id: contactId,
        body: checkBody(input.body),
        ...(input.adminId != null && { admin_id: checkIntercomId(input.adminId, ["input", "adminId"]) }),
      };
      loaders.contacts.forget(contactId);
      const note = toNote(await intercom.call(endpoints.notes.create, (sdk) => sdk.notes.create(request)));
      return { note: { ...note, contactId } };
    }).then((payload) => blameMissing(payload, input, context));
  }

  @Directive("@cost(weight: 1)")
  @FieldResolver(() => Contact, {
    nullable: true,
    description: "The contact as it is now, read by one more call; null when nothing was written.",
  })
  async contact(@Root() { note }: CreateNotePayload, @Ctx() { loaders }: Context): Promise<Contact | null> {
    return note?.contactId ? loaders.contacts.byId.load(note.contactId) : null;
  }
}

function checkBody(body: string): string {
  const path = ["input", "body"];
  if (body.trim() === "") throw new InvalidInput("A note needs a text.", path);
  if (!body.isWellFormed())
    throw new InvalidInput("This text holds half a surrogate pair, which is no character.", path);
  return body;
}

/** Intercom answers the same for an unknown contact and an unknown teammate. It costs the teammates, after a refusal. */
async function blameMissing(
  payload: CreateNotePayload,
  { adminId }: CreateNoteInput,
  { loaders }: Context,
): Promise<CreateNotePayload> {
  const [failed] = payload.userErrors;
  if (failed?.code !== "NOT_FOUND") return payload;
  const admin =
    adminId == null ? true : await Promise.resolve(loaders.admins.byId(adminId)).catch(() => true);
  return {
    ...payload,
    userErrors: [{ ...failed, field: ["input", admin === null ? "adminId" : "contactId"] }],
  };
}
