import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from "type-graphql";
import type { Context } from "../context.js";
import { Cost } from "../decorators/cost.js";
import { attempt, Payload } from "../errors/attempt.js";
import { Contact } from "./contact.type.js";
import { explainRefusal } from "./explain-refusal.js";
import { UpsertContactInput, UpsertContactOutcome } from "./upsert-contact.input.js";
import { upsert } from "./upsert-contact.writer.js";

/** The result of `upsertContact`. */
@Cost(0)
@ObjectType({ simpleResolvers: true, description: "The result of `upsertContact`." })
export class UpsertContactPayload extends Payload {
  @Field(() => Contact, {
    nullable: true,
    description: "The contact after the write; null when nothing was written.",
  })
  contact: Contact | null = null;

  @Field(() => UpsertContactOutcome, {
    nullable: true,
    description: "What was done; null when nothing was written.",
  })
  outcome: UpsertContactOutcome | null = null;
}

const PATH = ["input"];

@Resolver()
export class UpsertContactMutation {
  @Cost(3)
  @Mutation(() => UpsertContactPayload, {
    nullable: true,
    description:
      "Creates a user or a lead, or updates the user with this `externalId` (without one, with this e-mail address) or the lead with this e-mail address. Leads with the address of a user stay: `contact { duplicates }` shows them, and `mergeContacts` merges them. Two upserts of one new lead at the same moment can create two leads, because Intercom accepts them. " +
      "Costs three calls for an existing contact and one for a new user. A new lead, and a new user who is sent with both externalId and email, cost two, because they are looked for first. An archived user costs four, or five with both.",
  })
  upsertContact(
    @Arg("input", () => UpsertContactInput, { description: "The contact." }) input: UpsertContactInput,
    @Ctx() context: Context,
  ): Promise<UpsertContactPayload> {
    const write = async () => {
      const { raw, outcome } = await upsert(context, input, PATH);
      return { contact: context.loaders.contacts.written(raw, outcome), outcome };
    };
    return attempt(context, new UpsertContactPayload(), write, explainRefusal(input, context, PATH));
  }
}
