import type { Contact } from "../model.js";
import type { Store } from "../store.js";
import { ApiError } from "../wire/error.js";

interface Details {
  readonly id?: string;
  readonly external_id: string | null;
  readonly email: string | null;
}

/**
 * Refuses a user whose details another user holds: by external id, or, without one, by email. Archived, blocked and
 * deleted users still hold theirs when one is created, but not when one is updated. Leads are never unique.
 */
export function refuseTaken(
  details: Details,
  store: Store,
  { butNotByGone }: { butNotByGone: boolean },
): void {
  const holders = holdersOf(details, store).filter(
    (holder) => holder.id !== details.id && holder.role === "user" && holder.state !== "merged",
  );
  const live = holders.find((holder) => holder.state === "live");
  if (live) throw conflict("A contact", live);
  const gone = holders[0];
  if (gone && !butNotByGone) throw conflict("An archived contact", gone);
}

function holdersOf({ external_id, email }: Details, store: Store): Contact[] {
  if (external_id !== null) return store.contactsByExternalId(external_id);
  return email ? store.contactsByEmail(email) : [];
}

function conflict(who: string, holder: Contact): ApiError {
  return new ApiError(409, "conflict", `${who} matching those details already exists with id=${holder.id}`);
}
