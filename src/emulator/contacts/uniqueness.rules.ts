import { ApiError } from "../http/error.js";
import type { Contact } from "../workspace/model.js";
import type { Store } from "../workspace/store.js";
import type { Writing } from "./contact.rules.js";

interface Details {
  readonly id?: string;
  readonly external_id: string | null;
  readonly email: string | null;
}

/** Intercom can bring a deleted contact back for seven days; then it is destroyed. */
const GRACE_SECONDS = 7 * 24 * 60 * 60;

/** Whether a deleted contact is past its days of grace, so that nothing knows it any more. */
export function isDestroyed({ state, updated_at }: Contact, seconds: number): boolean {
  return state === "deleted" && seconds - updated_at >= GRACE_SECONDS;
}

/** Refuses a user whose external id another live user has, or, without an external id, whose email. Leads are never unique. */
export function refuseTaken(details: Details, store: Store): void {
  const live = othersWith(details, store).find(({ role, state }) => role === "user" && state === "live");
  if (live) throw conflict("A contact", live);
}

/**
 * Refuses a new user whose details anybody holds: beside live users, those who are archived, blocked or deleted and not
 * destroyed yet, and whoever was merged away under the same external id.
 */
export function refuseHeld(details: Details, { store, seconds }: Writing): void {
  refuseTaken(details, store);
  const gone = othersWith(details, store).find(
    (it) =>
      (it.role === "user" || (it.state === "merged" && details.external_id !== null)) &&
      !isDestroyed(it, seconds),
  );
  if (gone) throw conflict("An archived contact", gone);
}

function othersWith({ id, ...details }: Details, store: Store): Contact[] {
  return holdersOf(details, store).filter((it) => it.id !== id);
}

function holdersOf({ external_id, email }: Details, store: Store): Contact[] {
  if (external_id !== null) return store.contactsByExternalId(external_id);
  return email ? store.contactsByEmail(email) : [];
}

function conflict(who: string, holder: Contact): ApiError {
  return new ApiError(409, "conflict", `${who} matching those details already exists with id=${holder.id}`);
}
