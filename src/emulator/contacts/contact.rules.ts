import { randomUUID } from "node:crypto";
import type { JsonObject } from "../http/body.js";
import { ApiError } from "../http/error.js";
import type { Contact } from "../workspace/model.js";
import type { Workspace } from "../workspace/workspace.js";
import { readContactInput } from "./contact.input.js";
import { newContact } from "./new-contact.js";
import { refuseHeld, refuseTaken } from "./uniqueness.rules.js";

/** Creates a user, unless the body asks for a lead. A lead's external id is Intercom's to give: a UUID. */
export function createContact(body: JsonObject, writing: Writing): Contact {
  const { store, seconds } = writing;
  const input = readContactInput(body, store);
  if (input.email == null && input.external_id === undefined && input.role === undefined) {
    throw new ApiError(400, "parameter_missing", "One of email, external_id or role must be given");
  }
  const role = input.role ?? "user";
  const external_id = role === "lead" ? randomUUID() : (input.external_id ?? null);
  if (role === "user") refuseHeld({ external_id, email: input.email ?? null }, writing);
  const contact = newContact(store.objectIds.next(seconds), role, seconds);
  return store.saveContact({ ...contact, ...input, role, external_id });
}

/** Changes the attributes that the body names. Custom attributes are merged key by key. */
export function updateContact(contact: Contact, body: JsonObject, { store, seconds }: Writing): Contact {
  const input = readContactInput(body, store);
  const role = input.role ?? contact.role;
  if (contact.role === "user" && role === "lead") {
    throw new ApiError(400, "client_error", "Contact with user role can't be converted to a lead");
  }
  const becomesUser = contact.role === "lead" && role === "user";
  if (becomesUser && input.external_id === undefined && !(input.email ?? contact.email)) {
    throw new ApiError(400, "client_error", "A lead needs an email or an external_id to become a user");
  }
  const external_id = role === "lead" ? contact.external_id : (input.external_id ?? contact.external_id);
  // A cleared address is "" from then on and not null, as later answers of Intercom show.
  const email = input.email === null ? "" : (input.email ?? contact.email);
  const isNewIdentity = becomesUser || external_id !== contact.external_id || email !== contact.email;
  if (role === "user" && isNewIdentity) refuseTaken({ id: contact.id, external_id, email }, store);
  return store.saveContact({
    ...contact,
    ...input,
    role,
    external_id,
    email,
    custom_attributes: { ...contact.custom_attributes, ...input.custom_attributes },
    updated_at: seconds,
  });
}

/** The store that a write goes to, and its time in Unix seconds. */
export interface Writing {
  readonly store: Workspace["store"];
  readonly seconds: number;
}
