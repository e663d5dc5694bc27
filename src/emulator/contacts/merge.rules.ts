import { moveInbox } from "../conversations/move-inbox.js";
import { type JsonObject, readId } from "../http/body.js";
import { ApiError } from "../http/error.js";
import { isAtLeast } from "../http/version.js";
import type { Contact } from "../workspace/model.js";
import type { Workspace } from "../workspace/workspace.js";
import { findLive } from "./contact-state.rules.js";

/** Merges the lead `from` into the user `into` and returns the user. The user keeps its values and takes over those it lacks. */
export function mergeContacts(body: JsonObject, workspace: Workspace, version: string): Contact {
  const writing = workspace.writing();
  const { store, seconds } = writing;
  const from = findLive(readId(body["from"], "from"), store);
  const into = findLive(readId(body["into"], "into"), store);
  if (from.role !== "lead" || into.role !== "user") {
    throw invalidMerge("Merging can only be performed on a lead into a user");
  }
  if (isAtLeast(version, 16) && body["skip_duplicate_validation"] !== true && !areDuplicates(from, into)) {
    throw invalidMerge(
      "Contacts can only be merged when they are duplicates (matching email or phone). Pass skip_duplicate_validation=true to override this check.",
    );
  }
  for (const id of from.noteIds) {
    const note = store.notes.get(id);
    if (note) store.notes.set(id, { ...note, about: { type: "contact", id: into.id } });
  }
  moveInbox(from.id, into.id, workspace.inbox);
  const combined = store.saveContact(combine(from, into, seconds));
  store.saveContact({ ...from, state: "merged", mergedInto: into.id, updated_at: seconds });
  return combined;
}

function areDuplicates(a: Contact, b: Contact): boolean {
  return (Boolean(a.email) && a.email === b.email) || (Boolean(a.phone) && a.phone === b.phone);
}

function combine(from: Contact, into: Contact, seconds: number): Contact {
  const isLocated = Object.values(into.location).some((part) => part !== null);
  return {
    ...fillGaps(into, from),
    // A user without an external id does not take the UUID that Intercom gave the lead.
    external_id: into.external_id,
    location: isLocated ? into.location : from.location,
    custom_attributes: fillGaps(into.custom_attributes, from.custom_attributes),
    social_profiles: uniqueBy([...into.social_profiles, ...from.social_profiles], ({ url }) => url),
    tags: uniqueBy([...into.tags, ...from.tags], ({ id }) => id),
    companyIds: uniqueBy([...into.companyIds, ...from.companyIds], (id) => id),
    noteIds: [...into.noteIds, ...from.noteIds].sort((a, b) => Number(b) - Number(a)),
    consents: uniqueBy([...into.consents, ...from.consents], (it) => it.subscriptionTypeId),
    mergedInto: null,
    merges: [{ sourceId: from.id, sourceRole: from.role, mergedAt: seconds }, ...into.merges],
    updated_at: seconds,
  };
}

/** Fills unknown values and a cleared address of `own` from `spare`. */
function fillGaps<T extends object>(own: T, spare: T): T {
  const missing = Object.entries(spare).filter(([key]) => {
    const value = (own as Readonly<Record<string, unknown>>)[key];
    return value === undefined || value === null || value === "";
  });
  return { ...own, ...Object.fromEntries(missing) };
}

function uniqueBy<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const key = keyOf(item);
    return !seen.has(key) && seen.add(key);
  });
}

function invalidMerge(message: string): ApiError {
  return new ApiError(400, "invalid_merge", message);
}
