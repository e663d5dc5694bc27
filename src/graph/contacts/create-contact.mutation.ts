import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from "type-graphql";
import type { Context } from "../context.js";
import { Cost } from "../decorators/cost.js";
import { attempt, Payload } from "../errors/attempt.js";
import { InvalidInput } from "../errors/invalid-input.js";
import { Contact } from "./contact.type.js";
import { toContactBody, toNewContactBody } from "./contact.writer.js";
import { ContactFieldsInput } from "./contact-fields.input.js";
import { ContactRole } from "./contact-role.enum.js";
import { explainRefusal } from "./explain-refusal.js";
import { createRaw } from "./raw-contact.js";

/** A contact to create. */
@InputType({ description: "A contact to create. A user needs an `externalId` or an `email`." })
export class CreateContactInput extends ContactFieldsInput {
  @Field(() => ContactRole, { defaultValue: ContactRole.USER, description: "User or lead." })
  role!: ContactRole;

  @Field(() => ID, {
    nullable: true,
    description:
      "Your own id of a user, unique among contacts. Leave it out for a lead: Intercom assigns it a UUID.",
  })
  externalId?: string | null;
}

/** The result of `createContact`. */
@Cost(0)
@ObjectType({ simpleResolvers: true, description: "The result of `createContact`." })
export class CreateContactPayload extends Payload {
  @Field(() => Contact, { nullable: true, description: "The new contact; null when it was not created." })
  contact: Contact | null = null;
}

@Resolver()
export class CreateContactMutation {
  @Cost(1)
  @Mutation(() => CreateContactPayload, {
    nullable: true,
    description:
      "Creates a user or a lead. Intercom never matches leads: a lead that is sent twice is created twice. To create or update a user, use `upsertContact`.",
  })
  createContact(
    @Arg("input", () => CreateContactInput, { description: "The contact." }) input: CreateContactInput,
    @Ctx() context: Context,
  ): Promise<CreateContactPayload> {
    const { role, externalId } = input;
    const write = async () => {
      const body = await toContactBody(input, context, {
        path: PATH,
        need: "optional",
        needsEmail: role === ContactRole.USER && externalId == null,
        check: () => checkKeys(input),
      });
      const raw = await createRaw(context, toNewContactBody(body));
      return { contact: context.loaders.contacts.written(raw, "CREATED") };
    };
    return attempt(context, new CreateContactPayload(), write, explainRefusal(input, context, PATH));
  }
}

const PATH = ["input"];

function checkKeys({ role, externalId, email }: CreateContactInput): void {
  if (role === ContactRole.LEAD && externalId != null)
    throw new InvalidInput("Intercom assigns a lead's externalId. Leave it out, or create a USER.", [
      ...PATH,
      "externalId",
    ]);
  if (role === ContactRole.USER && externalId == null && email == null)
    throw new InvalidInput(
      "A user needs an externalId or an email. Send one of them, or create a LEAD.",
      PATH,
    );
}
