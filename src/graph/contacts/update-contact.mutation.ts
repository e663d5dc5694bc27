import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from "type-graphql";
import { checkIntercomId } from "../common/ids.js";
import type { Context } from "../context.js";
import { Cost } from "../decorators/cost.js";
import { attempt, Payload } from "../errors/attempt.js";
import { blame, firstOf } from "../errors/blame.js";
import { checkAll, InvalidInput } from "../errors/invalid-input.js";
import { Contact } from "./contact.type.js";
import { toContactBody } from "./contact.writer.js";
import { ContactFieldsInput } from "./contact-fields.input.js";
import { ContactRole } from "./contact-role.enum.js";
import { explainRefusal } from "./explain-refusal.js";
import { updateRaw } from "./raw-contact.js";

/** The changes to a contact. */
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

/** The result of `updateContact`. */
@Cost(0)
@ObjectType({ simpleResolvers: true, description: "The result of `updateContact`." })
export class UpdateContactPayload extends Payload {
  @Field(() => Contact, {
    nullable: true,
    description: "The contact after the write; null when it was not updated.",
  })
  contact: Contact | null = null;
}

@Resolver()
export class UpdateContactMutation {
  @Cost(1)
  @Mutation(() => UpdateContactPayload, {
    nullable: true,
    description: "Updates the fields that the input names. All other fields keep their values.",
  })
  updateContact(
    @Arg("id", () => ID, { description: "Intercom's id of the contact." }) id: string,
    @Arg("input", () => UpdateContactInput, { description: "What to change." }) input: UpdateContactInput,
    @Ctx() context: Context,
  ): Promise<UpdateContactPayload> {
    const write = async () => {
      const { body } = await checkAll({
        id: () => checkIntercomId(id, ["id"]),
        externalId: () => refuseIgnoredNull(input, "externalId"),
        role: () => refuseIgnoredNull(input, "role"),
        body: () =>
          toContactBody(input, context, { path: PATH, need: "clearable", check: () => refuseEmpty(input) }),
      });
      context.loaders.contacts.forget(id);
      return { contact: context.loaders.contacts.written(await updateRaw(context, id, body), "UPDATED") };
    };
    const explain = firstOf(blame(["id"]), explainRefusal(input, context, PATH));
    return attempt(context, new UpdateContactPayload(), write, explain);
  }
}

const PATH = ["input"];

/** A null for all custom attributes says nothing: they are cleared one by one. */
function refuseEmpty({ customAttributes, ...fields }: UpdateContactInput): void {
  if (customAttributes == null && Object.values(fields).every((value) => value === undefined))
    throw new InvalidInput("The input has no field to update. Send at least one.", PATH);
}

/** Intercom answers 200 to null here and changes nothing, so the client would believe that the field was cleared. */
function refuseIgnoredNull(input: UpdateContactInput, field: "externalId" | "role"): void {
  if (input[field] === null)
    throw new InvalidInput(
      `Intercom cannot clear ${field}. Leave it out to keep its value, or send another value.`,
      [...PATH, field],
    );
}
