import { endpoints } from "../../intercom/endpoints/endpoints.js";
import { nullIfNotFound } from "../common/or-error.js";
import type { Context } from "../context.js";
import { toContact } from "./contact.mapper.js";
import type { Contact } from "./contact.type.js";

/** By itself, and not by the loader: it would search for two ids at once, and the index follows a write within minutes. */
export async function findForMerge(
  { intercom, loaders }: Context,
  contact_id: string,
): Promise<Contact | null> {
  const raw = await nullIfNotFound(
    intercom.call(endpoints.contacts.find, (sdk) => sdk.contacts.find({ contact_id })),
  );
  if (!raw) return null;
  const contact = toContact(raw);
  loaders.contacts.prime(contact);
  return contact;
}
