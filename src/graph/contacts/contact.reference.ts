import { checkCustomerId, checkIntercomId } from "../common/ids.js";
import type { Context } from "../context.js";
import { checkHasKey, keyIn, namedTogether } from "../federation/representations.js";
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
  checkHasKey(reference, "id", "externalId");
  const id = keyIn(reference, "id");
  if (id !== null)
    return loaders.contacts.lookUp("id", checkIntercomId(id, ["id"]), namedTogether(reference));
  const externalId = keyIn(reference, "externalId");
  return externalId === null
    ? null
    : loaders.contacts.lookUp(
        "externalId",
        checkCustomerId(externalId, ["externalId"]),
        namedTogether(reference),
      );
}
