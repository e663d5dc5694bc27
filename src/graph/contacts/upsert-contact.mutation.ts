import {
  Arg,
  Ctx,
  Directive,
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
import { attempt } from "../errors/attempt.js";
import { IntercomUserError } from "../errors/intercom-user-error.type.js";
import { InvalidInput } from "../errors/invalid-input.js";
import { Contact } from "./contact.type.js";
import { type ContactBody, toContactBody, toNewContactBody } from "./contact.writer.js";
import { ContactFieldsInput } from "./contact-fields.input.js";
import { ContactRole } from "./contact-role.enum.js";
import { createRaw, updateRaw } from "./raw-contact.js";

/** What was done. */
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
    UPDATED: { description: "The user was there and has been changed." },
    UNARCHIVED: { description: "The user was archived; it was brought back and changed." },
  },
});

/** A user to create or change. */
@InputType({
  description:
    "A user to create, or to change where it exists: known by `externalId`, or by `email` where there is none.",
})
export class UpsertContactInput extends ContactFieldsInput {
  @Field(() => ID, { nullable: true, description: "Your own id of the user." })
  externalId?: string | null;
}

/** What came of it. */
@Directive("@cost(weight: 0)")
@ObjectType({ simpleResolvers: true, description: "What came of creating or changing a user." })
export class UpsertContactPayload {
  @Field(() => Contact, { nullable: true, description: "The user as it is now; null when nothing was done." })
  contact!: Contact | null;

  @Field(() => UpsertContactOutcome, { nullable: true, description: "What was done; null when nothing was." })
  outcome!: UpsertContactOutcome | null;

  @Field(() => [IntercomUserError], { description: "Why nothing was done; empty when something was." })
  userErrors!: IntercomUserError[];
}

/**
 * Create first, and learn from the conflict who is there. Searching first would be wrong: the index runs behind, so a
 * user created a moment ago would be created again, or refused.
 */
@Resolver()
export class UpsertContactMutation {
  @Directive("@cost(weight: 3)")
  @Mutation(() => UpsertContactPayload, {
    nullable: true,
    description:
      "Creates a user, or changes the one with this `externalId` (or, without one, this e-mail address). One call for a new user, three for an existing, four for an archived one.",
  })
  upsertContact(
    @Arg("input", () => UpsertContactInput, { description: "The user." }) input: UpsertContactInput,
    @Ctx() context: Context,
  ): Promise<UpsertContactPayload> {
    return attempt<UpsertContactPayload>({ contact: null, outcome: null }, null, async () => {
      if (input.externalId == null && input.email == null)
        throw new InvalidInput("An upsert needs an externalId or an email to go by.", ["input"]);
      const body = await toContactBody(input, context);
      try {
        const raw = await createRaw(context, { ...toNewContactBody(body), role: "user" });
        return { contact: context.loaders.contacts.written(raw), outcome: UpsertContactOutcome.CREATED };
      } catch (error) {
        if (!isConflict(error)) throw error;
        return updateExisting(context, input, body, error);
      }
    });
  }
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
): Promise<Omit<UpsertContactPayload, "userErrors">> {
  const { intercom, loaders } = context;
  const { conflictingContactId: id, conflictingContactIsArchived: wasArchived } = conflict.details;
  loaders.contacts.forget(id);
  // An archived contact cannot be read.
  if (wasArchived)
    await intercom.call(endpoints.contacts.unarchive, (sdk) => sdk.contacts.unarchive({ contact_id: id }));
  const existing = await loaders.contacts.byId.load(id);
  if (!existing || !isNamedBy(input, existing)) {
    if (wasArchived)
      await intercom.call(endpoints.contacts.archive, (sdk) => sdk.contacts.archive({ contact_id: id }));
    throw conflict; // somebody else holds one of the details: changing that contact is not what was asked
  }
  const raw = await updateRaw(context, id, body);
  return {
    contact: loaders.contacts.written(raw),
    outcome: wasArchived ? UpsertContactOutcome.UNARCHIVED : UpsertContactOutcome.UPDATED,
  };
}

/** Whether the key of the upsert is really this contact's own, and not just one detail of it. */
function isNamedBy({ externalId, email }: UpsertContactInput, contact: Contact): boolean {
  if (externalId != null) return contact.externalId === externalId;
  return contact.role === ContactRole.USER && contact.email?.toLowerCase() === email?.toLowerCase();
}
