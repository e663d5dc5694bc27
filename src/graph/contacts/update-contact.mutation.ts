import { Arg, Ctx, Directive, Field, ID, InputType, Mutation, ObjectType, Resolver } from "type-graphql";
import { checkIntercomId } from "../common/ids.js";
import type { Context } from "../context.js";
import { attempt } from "../errors/attempt.js";
import { IntercomUserError } from "../errors/intercom-user-error.type.js";
import { InvalidInput } from "../errors/invalid-input.js";
import { Contact } from "./contact.type.js";
import { toContactBody } from "./contact.writer.js";
import { ContactFieldsInput } from "./contact-fields.input.js";
import { ContactRole } from "./contact-role.enum.js";
import { updateRaw } from "./raw-contact.js";

/** What to change of a contact. */
@InputType({
  description: "What to change of a contact. A field that is left out keeps its value; null clears it.",
})
export class UpdateContactInput extends ContactFieldsInput {
  @Field(() => ContactRole, {
    nullable: true,
    description:
      "USER makes a lead a user, which needs an `externalId` or an e-mail address. A user never becomes a lead again. Cannot be null.",
  })
  role?: ContactRole | null;

  @Field(() => ID, {
    nullable: true,
    description: "Your own id of the user. It can be changed, but not cleared.",
  })
  externalId?: string | null;
}

/** What came of it. */
@Directive("@cost(weight: 0)")
@ObjectType({ simpleResolvers: true, description: "What came of changing a contact." })
export class UpdateContactPayload {
  @Field(() => Contact, {
    nullable: true,
    description: "The contact as it is now; null when it was not changed.",
  })
  contact!: Contact | null;

  @Field(() => [IntercomUserError], { description: "Why it was not changed; empty when it was." })
  userErrors!: IntercomUserError[];
}

@Resolver()
export class UpdateContactMutation {
  @Directive("@cost(weight: 1)")
  @Mutation(() => UpdateContactPayload, {
    nullable: true,
    description: "Changes what is named in the input and leaves all else alone.",
  })
  updateContact(
    @Arg("id", () => ID, { description: "Intercom's id of the contact." }) id: string,
    @Arg("input", () => UpdateContactInput, { description: "What to change." }) input: UpdateContactInput,
    @Ctx() context: Context,
  ): Promise<UpdateContactPayload> {
    return attempt<UpdateContactPayload>({ contact: null }, "id", async () => {
      checkIntercomId(id, ["id"]);
      refuseIgnoredNull(input, "externalId");
      refuseIgnoredNull(input, "role");
      const body = await toContactBody(input, context);
      if (Object.keys(body).length === 0)
        throw new InvalidInput("There is nothing to change. Name at least one field.", ["input"]);
      context.loaders.contacts.forget(id);
      return { contact: context.loaders.contacts.written(await updateRaw(context, id, body)) };
    });
  }
}

/** Intercom answers 200 and changes nothing, so the client would believe it was cleared. */
function refuseIgnoredNull(input: UpdateContactInput, field: "externalId" | "role"): void {
  if (input[field] === null)
    throw new InvalidInput(
      `Intercom cannot clear ${field}. Leave it out to keep it, or send another value.`,
      ["input", field],
    );
}
