import type { RawContact } from "../../intercom/endpoints/contacts.js";
import { endpoints } from "../../intercom/endpoints/endpoints.js";
import { type FailureKind, IntercomFailure } from "../../intercom/transport/failure.js";
import type { RowContext } from "../context.js";
import { InvalidInput, InvalidInputs } from "../errors/invalid-input.js";
import type { Contact } from "./contact.type.js";
import { type ContactBody, toContactBody, toNewContactBody } from "./contact.writer.js";
import { ContactRole } from "./contact-role.enum.js";
import { findByEmail } from "./find-by-email.js";
import { createRaw, updateRaw } from "./raw-contact.js";
import { type UpsertContactInput, UpsertContactOutcome } from "./upsert-contact.input.js";

/** A contact after an upsert. */
export interface Upserted {
  readonly raw: RawContact;
  readonly outcome: UpsertContactOutcome;
}

/**
 * Creates or updates the contact that an input is about.
 * @param path Path of the input into the arguments.
 * @throws InvalidInputs, IntercomFailure
 */
export async function upsert(
  context: RowContext,
  input: UpsertContactInput,
  path: readonly string[],
): Promise<Upserted> {
  const { externalId, email, role } = input;
  const body = await toContactBody(input, context, {
    path,
    need: "clearable",
    needsEmail: role === ContactRole.LEAD || externalId == null,
    check: () => checkKeys(input, path),
  });
  if (role === ContactRole.LEAD) return upsertLead(context, body, email as string);
  const { role: _, ...fields } = body; // an update must not make a user of whoever has the external id
  if (externalId != null && email != null) return upsertByBoth(context, fields, externalId, email);
  return createOrUpdate(context, fields, input);
}

function checkKeys({ role, externalId, email }: UpsertContactInput, path: readonly string[]): void {
  const faults: InvalidInput[] = [];
  const add = (message: string, ...field: string[]) =>
    faults.push(new InvalidInput(message, [...path, ...field]));
  if (role === ContactRole.LEAD) {
    if (externalId != null)
      add("Intercom assigns a lead's externalId. Leave it out, or upsert a USER.", "externalId");
    if (email == null) add("A lead is found by its e-mail address. Send one, or use createContact.", "email");
  } else if (externalId == null && email == null)
    add("An upsert needs an externalId or an email to find the user by. Send one of them.");
  if (faults.length > 0) throw new InvalidInputs(faults);
}

/** Leads have no unique detail, so Intercom never refuses a second one: they are looked for first. */
async function upsertLead(context: RowContext, body: ContactBody, email: string): Promise<Upserted> {
  const isIt = (it: Contact) => it.role === ContactRole.LEAD && isSameEmail(it, email);
  const [lead, ...others] = await findByEmail(context, { role: "lead", email }, isIt);
  if (lead && others.length > 0)
    throw new IntercomFailure("conflict", {
      conflictingContactIds: [lead, ...others].map(({ id }) => id),
      conflictingContactIsArchived: false,
    });
  const updated = lead && (await updateIfStill(context, lead.id, isIt, body));
  if (updated) return updated;
  return { raw: await createRaw(context, toNewContactBody(body)), outcome: UpsertContactOutcome.CREATED };
}

/** Updates a contact that the index named, unless it has changed since: archived, merged, made a user, or of other details. */
async function updateIfStill(
  context: RowContext,
  id: string,
  isIt: (contact: Contact) => boolean,
  body: ContactBody,
): Promise<Upserted | undefined> {
  const contact = await context.loaders.contacts.byId.load(id);
  if (!contact || !isIt(contact)) return undefined;
  try {
    return await update(context, id, body);
  } catch (error) {
    if (error instanceof IntercomFailure && CHANGED.has(error.kind)) return undefined;
    throw error;
  }
}

/**
 * What an update of a contact fails with that is not what it was taken for any more. `conflict`: another contact, which the
 * index did not know yet, has the external id.
 */
export const CHANGED: ReadonlySet<FailureKind> = new Set([
  "not-found",
  "role-change-not-possible",
  "conflict",
]);

/**
 * A user who has only the address so far gets the external id: Intercom would make a second user. One search finds that
 * user, or the one who has the external id already; a read by id proves it, because the index runs behind.
 */
async function upsertByBoth(
  context: RowContext,
  body: ContactBody,
  externalId: string,
  email: string,
): Promise<Upserted> {
  const isIt = (it: Contact) =>
    it.externalId === externalId ||
    (it.externalId === null && it.role === ContactRole.USER && isSameEmail(it, email));
  const found = await findByEmail(context, { role: "user", email, externalId }, isIt);
  const user = found.find((it) => it.externalId === externalId) ?? found[0];
  const updated = user && (await updateIfStill(context, user.id, isIt, body));
  return updated ?? createOrUpdate(context, body, { externalId, email });
}

/**
 * Creates first, and learns from the conflict which user exists. A search first would be wrong: Intercom's index
 * follows a write within minutes, so a user created a moment ago would not be found.
 */
export async function createOrUpdate(context: RowContext, body: ContactBody, keys: Keys): Promise<Upserted> {
  try {
    const raw = await createRaw(context, { ...toNewContactBody(body), role: "user" });
    return { raw, outcome: UpsertContactOutcome.CREATED };
  } catch (error) {
    if (!isConflict(error)) throw error;
    return updateExisting(context, keys, body, error);
  }
}

type Keys = Pick<UpsertContactInput, "externalId" | "email">;

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
  context: RowContext,
  keys: Keys,
  body: ContactBody,
  conflict: Conflict,
): Promise<Upserted> {
  const { intercom, loaders, bill } = context;
  const { conflictingContactId: id, conflictingContactIsArchived: wasArchived } = conflict.details;
  const effectsBefore = bill.effects;
  loaders.contacts.forget(id);
  if (wasArchived) await unarchive(context, id, conflict); // an archived contact cannot be read
  const existing = await loaders.contacts.byId.load(id);
  if (!existing || !isNamedBy(keys, existing)) {
    if (wasArchived)
      await intercom.call(endpoints.contacts.archive, (sdk) => sdk.contacts.archive({ contact_id: id }));
    bill.effects = effectsBefore; // archived again, so nothing was written
    throw conflict; // another contact has one of the details: the caller did not ask to change that one
  }
  const updated = await update(context, id, body);
  return wasArchived ? { ...updated, outcome: UpsertContactOutcome.UNARCHIVED } : updated;
}

/** Where the contact cannot be restored, the failure names it as the conflict did. */
async function unarchive(
  { intercom, loaders }: RowContext,
  contact_id: string,
  conflict: Conflict,
): Promise<void> {
  try {
    await intercom
      .call(endpoints.contacts.unarchive, (sdk) => sdk.contacts.unarchive({ contact_id }))
      .catch(loaders.contacts.unanswered(contact_id));
  } catch (error) {
    if (!(error instanceof IntercomFailure) || error.kind !== "not-restorable") throw error;
    throw new IntercomFailure("not-restorable", { ...conflict.details, ...error.details });
  }
}

async function update(context: RowContext, id: string, body: ContactBody): Promise<Upserted> {
  context.loaders.contacts.forget(id);
  return { raw: await updateRaw(context, id, body), outcome: UpsertContactOutcome.UPDATED };
}

/** Whether the key of the upsert identifies this contact, and is not merely one of its details. */
function isNamedBy({ externalId, email }: Keys, contact: Contact): boolean {
  if (externalId != null) return contact.externalId === externalId;
  return contact.role === ContactRole.USER && isSameEmail(contact, email);
}

export function isSameEmail(contact: Contact, email: string | null | undefined): boolean {
  return contact.email !== null && contact.email.toLowerCase() === email?.toLowerCase();
}
