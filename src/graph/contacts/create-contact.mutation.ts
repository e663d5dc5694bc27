import { Arg, Ctx, Directive, Field, ID, InputType, Mutation, ObjectType, Resolver } from "type-graphql";
import type { Context } from "../context.js";
import { attempt } from "../errors/attempt.js";
import { IntercomUserError } from "../errors/intercom-user-error.type.js";
import { InvalidInput } from "../errors/invalid-input.js";
import { Contact } from "./contact.type.js";
import { toContactBody, toNewContactBody } from "./contact.writer.js";
import { ContactFieldsInput } from "./contact-fields.input.js";
import { ContactRole } from "./contact-role.enum.js";
import { createRaw } from "./raw-contact.js";

/** A contact to create. */
@InputType({ description: "A contact to create. A user needs an `externalId` or an `email`." })
export class CreateContactInput extends ContactFieldsInput {
  @Field(() => ContactRole, { defaultValue: ContactRole.USER, description: "User or lead." })
  role!: ContactRole;

  @Field(() => ID, {
    nullable: true,
    description:
      "Your own id of a user; no two contacts share one. A lead cannot have one: Intercom assigns it a UUID.",
  })
  externalId?: string | null;
}

/** What came of it. */
@Directive("@cost(weight: 0)")
@ObjectType({ simpleResolvers: true, description: "What came of creating a contact." })
export class CreateContactPayload {
  @Field(() => Contact, { nullable: true, description: "The new contact; null when it was not created." })
  contact!: Contact | null;

  @Field(() => [IntercomUserError], { description: "Why it was not created; empty when it was." })
  userErrors!: IntercomUserError[];
}

@Resolver()
export class CreateContactMutation {
  @Directive("@cost(weight: 1)")
  @Mutation(() => CreateContactPayload, {
    nullable: true,
    description:
      "Creates a user or a lead. Leads are never compared with each other: sending one twice creates two. To create or update a user, see `upsertContact`.",
  })
  createContact(
    @Arg("input", () => CreateContactInput, { description: "The contact." }) input: CreateContactInput,
    @Ctx() context: Context,
  ): Promise<CreateContactPayload> {
    return attempt<CreateContactPayload>({ contact: null }, null, async () => {
      checkKeys(input);
      const body = toNewContactBody(await toContactBody(input, context));
      return { contact: context.loaders.contacts.written(await createRaw(context, body)) };
    });
  }
}

function checkKeys({ role, externalId, email }: CreateContactInput): void {
  if (role === ContactRole.LEAD && externalId != null)
    throw new InvalidInput("A lead's externalId is assigned by Intercom. Leave it out, or create a USER.", [
      "input",
      "externalId",
    ]);
  if (role === ContactRole.USER && externalId == null && email == null)
    throw new InvalidInput(
      "A user needs an externalId or an email to be known by. Give one, or create a LEAD.",
      ["input"],
    );
}
