import {
  Arg,
  Ctx,
  Field,
  ID,
  InputType,
  Mutation,
  ObjectType,
  Resolver,
  registerEnumType,
} from "type-graphql";
import { endpoints } from "../../intercom/endpoints/endpoints.js";
import { IntercomFailure } from "../../intercom/transport/failure.js";
import type { Context } from "../context.js";
import { Cost } from "../decorators/cost.js";
import { attempt } from "../errors/attempt.js";
import { InvalidInput } from "../errors/invalid-input.js";
import { Payload } from "../errors/payload.type.js";
import { Contact } from "./contact.type.js";
import { type ContactBody, toContactBody, toNewContactBody } from "./contact.writer.js";
import { ContactFieldsInput } from "./contact-fields.input.js";
import { ContactRole } from "./contact-role.enum.js";
import { explainRefusal } from "./explain-refusal.js";
import { createRaw, updateRaw } from "./raw-contact.js";

/** The outcome of an upsert. */
export const UpsertContactOutcome = {
  CREATED: "CREATED",
  UPDATED: "UPDATED",
  UNARCHIVED: "UNARCHIVED",
} as const;
export type UpsertContactOutcome = (typeof UpsertContactOutcome)[keyof typeof UpsertContactOutcome];

registerEnumType(UpsertContactOutcome, {
  name: "UpsertContactOutcome",
  description: "What `upsertContact` did.",
  valuesConfig: {
    CREATED: { description: "The user is new." },
    UPDATED: { description: "The user existed and was updated." },
    UNARCHIVED: { description: "The user was archived; it was restored and updated." },
  },
});

/** A user to create or change. */
@InputType({
  description:
    "A user to create or update. `externalId` identifies it, or `email` if there is no `externalId`.",
})
export class UpsertContactInput extends ContactFieldsInput {
  @Field(() => ID, { nullable: true, description: "Your own id of the user." })
  externalId?: string | null;
}

/** The result of `upsertContact`. */
@Cost(0)
@ObjectType({ simpleResolvers: true, description: "The result of `upsertContact`." })
export class UpsertContactPayload extends Payload {
  @Field(() => Contact, {
    nullable: true,
    description: "The user after the write; null when nothing was written.",
  })
  contact: Contact | null = null;

  @Field(() => UpsertContactOutcome, {
    nullable: true,
    description: "What was done; null when nothing was written.",
  })
  outcome: UpsertContactOutcome | null = null;
}

/**
 * Creates first, and learns from the conflict which contact exists. A search first would be wrong: Intercom's index
 * follows a write within minutes, so a user created a moment ago would not be found.
 */
@Resolver()
export class UpsertContactMutation {
  @Cost(3)
  @Mutation(() => UpsertContactPayload, {
    nullable: true,
    description:
      "Creates a user, or updates the user with this `externalId` (without one, with this e-mail address). Costs one call for a new user, three for an existing one, four for an archived one.",
  })
  upsertContact(
    @Arg("input", () => UpsertContactInput, { description: "The user." }) input: UpsertContactInput,
    @Ctx() context: Context,
  ): Promise<UpsertContactPayload> {
    const write = async () => {
      const body = await toContactBody(input, context, {
        path: PATH,
        need: "clearable",
        needsEmail: input.externalId == null,
        check: () => checkKeys(input),
      });
      try {
        const raw = await createRaw(context, { ...toNewContactBody(body), role: "user" });
        return { contact: context.loaders.contacts.written(raw), outcome: UpsertContactOutcome.CREATED };
      } catch (error) {
        if (!isConflict(error)) throw error;
        return updateExisting(context, input, body, error);
      }
    };
    return attempt(context, new UpsertContactPayload(), write, explainRefusal(input, context, PATH));
  }
}

const PATH = ["input"];

function checkKeys({ externalId, email }: UpsertContactInput): void {
  if (externalId == null && email == null)
    throw new InvalidInput(
      "An upsert needs an externalId or an email to find the user by. Send one of them.",
      PATH,
    );
}

interface Conflict extends IntercomFailure {
  readonly details: IntercomFailure["details"] & { readonly conflictingContactId: string };
}

function isConflict(error: unknown): error is Conflict {
  return (
    error instanceof IntercomFailure &&
    error.kind === "conflict" &&
    error.details.conflictingContactId !== undefined
  );
}

async function updateExisting(
  context: Context,
  input: UpsertContactInput,
  body: ContactBody,
  conflict: Conflict,
): Promise<Partial<UpsertContactPayload>> {
  const { intercom, loaders, bill } = context;
  const { conflictingContactId: id, conflictingContactIsArchived: wasArchived } = conflict.details;
  const effectsBefore = bill.effects;
  loaders.contacts.forget(id);
  // An archived contact cannot be read.
  if (wasArchived)
    await intercom
      .call(endpoints.contacts.unarchive, (sdk) => sdk.contacts.unarchive({ contact_id: id }))
      .catch((error: unknown) => {
        const isFinal = error instanceof IntercomFailure && error.kind === "not-restorable";
        throw isFinal
          ? new IntercomFailure("not-restorable", { ...conflict.details, ...error.details })
          : error;
      });
  const existing = await loaders.contacts.byId.load(id);
  if (!existing || !isNamedBy(input, existing)) {
    if (wasArchived)
      await intercom.call(endpoints.contacts.archive, (sdk) => sdk.contacts.archive({ contact_id: id }));
    bill.effects = effectsBefore; // archived again, so nothing was written
    throw conflict; // another contact has one of the details: the caller did not ask to change that one
  }
  const raw = await updateRaw(context, id, body);
  return {
    contact: loaders.contacts.written(raw),
    outcome: wasArchived ? UpsertContactOutcome.UNARCHIVED : UpsertContactOutcome.UPDATED,
  };
}

/** Whether the key of the upsert identifies this contact, and is not merely one of its details. */
function isNamedBy({ externalId, email }: UpsertContactInput, contact: Contact): boolean {
  if (externalId != null) return contact.externalId === externalId;
  return contact.role === ContactRole.USER && contact.email?.toLowerCase() === email?.toLowerCase();
}
