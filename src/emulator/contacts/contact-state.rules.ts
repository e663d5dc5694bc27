import { ApiError, userNotFound } from "../http/error.js";
import { isAtLeast } from "../http/version.js";
import type { Contact, ContactState } from "../workspace/model.js";
import type { Store } from "../workspace/store.js";
import type { Writing } from "./contact.rules.js";
import { isDestroyed, refuseTaken } from "./uniqueness.rules.js";

/** The live contact of an id. */
export function findLive(id: string, store: Store): Contact {
  const contact = store.contact(id);
  if (contact?.state !== "live") throw userNotFound();
  return contact;
}

/** The live contact of an id, for a read. From 2.16 on, the refusal of a merged one names the contact that it is part of. */
export function findById(id: string, store: Store, version: string): Contact {
  refuseMerged(store.contact(id), store, version);
  return findLive(id, store);
}

/** The live user of an external id. Leads cannot be found by theirs, except that from 2.16 on a merged one is refused with a link. */
export function findUserByExternalId(externalId: string, store: Store, version: string): Contact {
  const holders = store.contactsByExternalId(externalId);
  const found = holders.find((it) => it.state === "live" && it.role === "user");
  if (found) return found;
  refuseMerged(
    holders.find((it) => it.state === "merged"),
    store,
    version,
  );
  throw userNotFound();
}

function refuseMerged(contact: Contact | undefined, store: Store, version: string): void {
  if (contact?.state === "merged" && isAtLeast(version, 16)) throw movedTo(contact, store);
}

function movedTo(contact: Contact, store: Store): ApiError {
  let target = contact;
  while (target.mergedInto !== null)
    target = store.contact(target.mergedInto) ?? { ...target, mergedInto: null };
  const message = "This contact has been merged. See the 'Link' header for the canonical contact.";
  return new ApiError(410, "contact_merged", message, { link: `</contacts/${target.id}>; rel="canonical"` });
}

/** Takes a contact out of sight. Doing it again to one in the same state changes nothing and is no error. */
export function moveTo(
  state: "archived" | "blocked" | "deleted",
  id: string,
  { store, seconds }: Writing,
): Contact {
  const contact = store.contact(id);
  if (!contact || !CAN_BECOME[state].includes(contact.state)) throw userNotFound();
  if (contact.state === state) return contact;
  return store.saveContact({ ...contact, state, updated_at: seconds });
}

const CAN_BECOME: Readonly<Record<"archived" | "blocked" | "deleted", readonly ContactState[]>> = {
  archived: ["live", "archived"],
  blocked: ["live", "archived", "blocked"],
  deleted: ["live", "archived", "blocked"],
};

/** Brings an archived contact back with all it had; the other states are final. */
export function unarchive(id: string, { store, seconds }: Writing): Contact {
  const contact = store.contact(id);
  if (!contact || isDestroyed(contact, seconds)) throw userNotFound();
  const refusal = NOT_RESTORABLE[contact.state];
  if (refusal) throw new ApiError(400, refusal.code, refusal.message);
  if (contact.state === "live") return contact;
  if (contact.role === "user") refuseTaken(contact, store);
  return store.saveContact({ ...contact, state: "live", updated_at: seconds });
}

const NOT_RESTORABLE: Partial<Record<ContactState, { readonly code: string; readonly message: string }>> = {
  deleted: {
    code: "bad_request",
    message: "User has been marked for permanent deletion and is not restorable.",
  },
  merged: { code: "bad_request", message: "User has been merged and is not restorable." },
  blocked: { code: "not_restorable", message: "User has been blocked and is not restorable." },
};
