import { checkCustomerId, checkIntercomId } from "../common/ids.js";
import type { Context } from "../context.js";
import { InvalidInput } from "../errors/invalid-input.js";
import { namedTogether } from "../federation/representations.js";
import type { Contact } from "./contact.type.js";

/** A contact as another subgraph names it: by either of its keys. */
export interface ContactReference {
  readonly id?: unknown;
  readonly externalId?: unknown;
}

/** Federation's way to a contact: `null` when there is none, an error for this entry alone when the key is no key. */
export async function resolveContactReference(
  reference: ContactReference,
  { loaders }: Context,
): Promise<Contact | null> {
  if (typeof reference.id === "string")
    return loaders.contacts.lookUp("id", checkIntercomId(reference.id, ["id"]), namedTogether(reference));
  if (typeof reference.externalId === "string")
    return loaders.contacts.lookUp(
      "externalId",
      checkCustomerId(reference.externalId, ["externalId"]),
      namedTogether(reference),
    );
  throw new InvalidInput("A Contact is named by `id` or `externalId`, and it must be a string.", [
    "representations",
  ]);
}
