import type { Intercom } from "../../intercom/client.js";
import { IntercomFailure } from "../../intercom/transport/failure.js";
import type { Context } from "../context.js";
import type { RawContact } from "./contact.mapper.js";
import type { ContactBody } from "./contact.writer.js";
import { findCreated } from "./find-created.js";

// The SDK's request types lack `null` and what newer versions take; the wire has both. These are the only casts of writes.

/** POST /contacts, once; what it made is found again where the answer was lost. */
export async function createRaw(context: Context, body: ContactBody): Promise<RawContact> {
  const beganAt = Date.now();
  try {
    return (await context.intercom.contacts.create(
      body as unknown as Intercom.CreateContactRequest,
    )) as unknown as RawContact;
  } catch (error) {
    const isLost = error instanceof IntercomFailure && error.isAmbiguous;
    const created = isLost ? await findCreated(context, body, beganAt) : undefined;
    if (created) return created;
    throw error;
  }
}

/** PUT /contacts/{id} */
export async function updateRaw(
  { intercom }: Context,
  contact_id: string,
  body: ContactBody,
): Promise<RawContact> {
  return (await intercom.contacts.update({
    ...body,
    contact_id,
  } as Intercom.UpdateContactRequest)) as unknown as RawContact;
}

/**
 * POST /contacts/merge. From version 2.16 on Intercom merges only contacts that share an e-mail address or phone number
 * unless told not to check; before, it did not check. The graph keeps one meaning.
 */
export async function mergeRaw(
  { intercom, workspace }: Context,
  from: string,
  into: string,
): Promise<RawContact> {
  const body =
    workspace.version === "2.16" ? { from, into, skip_duplicate_validation: true } : { from, into };
  return (await intercom.contacts.mergeLeadInUser(body)) as unknown as RawContact;
}
