import type { Intercom } from "../../intercom/client.js";
import type { RawContact } from "../../intercom/endpoints/contacts.js";
import { endpoints } from "../../intercom/endpoints/endpoints.js";
import { IntercomFailure } from "../../intercom/transport/failure.js";
import type { RowContext } from "../context.js";
import type { ContactBody } from "./contact.writer.js";
import { findCreated } from "./find-created.js";

// The SDK's request types lack `null` and what newer versions take; the wire has both.

/** POST /contacts, once; what it made is found again where the answer was lost. */
export async function createRaw(context: RowContext, body: ContactBody): Promise<RawContact> {
  const beganAt = Date.now();
  try {
    return await context.intercom.call(endpoints.contacts.create, (sdk) =>
      sdk.contacts.create(body as unknown as Intercom.CreateContactRequest),
    );
  } catch (error) {
    const isLost = error instanceof IntercomFailure && error.isAmbiguous;
    const created = isLost ? await findCreated(context, body, beganAt) : undefined;
    if (created) return created;
    throw error;
  }
}

/** PUT /contacts/{id} */
export async function updateRaw(
  { intercom, loaders }: RowContext,
  contact_id: string,
  body: ContactBody,
): Promise<RawContact> {
  return intercom
    .call(endpoints.contacts.update, (sdk) =>
      sdk.contacts.update({ ...body, contact_id } as Intercom.UpdateContactRequest),
    )
    .catch(loaders.contacts.unanswered(contact_id));
}
